package dev.muster.platform.web.problem;

import java.util.List;

/** The kinds of problem that a bounded context answers with; each context has a bean of this. */
public interface ProblemKinds {
  /** All of them, each once. */
  List<ProblemKind> kinds();
}
