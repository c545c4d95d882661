package dev.muster.platform.web.problem;

import dev.muster.domain.Violation;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds every kind of problem that the service answers with, of all bounded contexts. Contexts that
 * miss the same thing of another one may share a kind, and say it in the same words then.
 */
@Singleton
public final class ProblemCatalogue {
  private final List<ProblemKinds> contexts;
  private final Map<String, ProblemKind> kinds = new LinkedHashMap<>();

  public ProblemCatalogue(List<ProblemKinds> contexts) {
    this.contexts = List.copyOf(contexts);
    contexts.stream()
        .flatMap(context -> context.kinds().stream())
        .sorted(Comparator.comparing(ProblemKind::status).thenComparing(ProblemKind::code))
        .forEach(this::add);
  }

  private void add(ProblemKind kind) {
    ProblemKind there = kinds.putIfAbsent(kind.code(), kind);
    if (there != null && !there.isSame(kind)) {
      throw new IllegalStateException("two kinds of problem are called " + kind.code());
    }
  }

  /** Returns all kinds, by status and code. */
  public Collection<ProblemKind> all() {
    return Collections.unmodifiableCollection(kinds.values());
  }

  /** Returns the kind with this code. */
  public Optional<ProblemKind> find(String code) {
    return Optional.ofNullable(kinds.get(code));
  }

  /** Returns the kind for a problem that no context owns. */
  public ProblemKind of(ProblemType type) {
    return find(type.problem().code()).orElseThrow();
  }

  /** Returns the kind for a rule, by the type of its violations. */
  public ProblemKind of(Class<?> rule) {
    return contexts.stream()
        .flatMap(context -> context.kind(rule).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no problem for " + rule));
  }

  /** Returns the problem that the context of a violation answers with. */
  Problem of(Violation violation) {
    return contexts.stream()
        .flatMap(context -> context.problem(violation).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no problem for " + violation));
  }
}
