package dev.muster.platform.web.problem;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every kind of problem that the service answers with, of all bounded contexts. */
@Singleton
public final class ProblemCatalogue {
  private final Map<String, ProblemKind> kinds = new LinkedHashMap<>();

  public ProblemCatalogue(List<ProblemKinds> contexts) {
    contexts.stream()
        .flatMap(context -> context.kinds().stream())
        .sorted(Comparator.comparing(ProblemKind::status).thenComparing(ProblemKind::code))
        .forEach(this::add);
  }

  private void add(ProblemKind kind) {
    if (kinds.put(kind.code(), kind) != null) {
      throw new IllegalStateException("two kinds of problem are called " + kind.code());
    }
  }

  /** All kinds, by status and code. */
  public Collection<ProblemKind> all() {
    return Collections.unmodifiableCollection(kinds.values());
  }

  /** The kind of this code. */
  public Optional<ProblemKind> find(String code) {
    return Optional.ofNullable(kinds.get(code));
  }
}
