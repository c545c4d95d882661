package dev.muster.platform.web.problem;

import dev.muster.domain.Violation;
import java.util.List;
import java.util.Optional;

/** Lists the kinds of problem of a bounded context; each context has one bean of this type. */
public interface ProblemKinds {
  /** Returns all kinds, each once. */
  List<ProblemKind> kinds();

  /** Returns the kind for a rule of this context, by the type of its violations. */
  default Optional<ProblemKind> kind(Class<?> rule) {
    return Optional.empty();
  }

  /** Returns the problem for a violation of this context; empty for one of another context. */
  default Optional<Problem> problem(Violation violation) {
    return Optional.empty();
  }
}
