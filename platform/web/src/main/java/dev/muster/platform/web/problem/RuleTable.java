package dev.muster.platform.web.problem;

import dev.muster.domain.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Maps the rules of a bounded context to HTTP: status, title, explanation, facts and an example.
 * Answers, problem pages, the OpenAPI document and the page of the rules are made of it.
 *
 * <p>A context has one subclass, and that is a bean. Its {@link #entry} is a {@code switch} without
 * a default, so that a rule without an entry does not compile.
 *
 * @param <V> the context's sealed family of violations
 */
public abstract class RuleTable<V extends Violation> implements ProblemKinds {
  private final Class<V> family;
  private final Map<Class<?>, V> examples;

  /**
   * Creates the table.
   *
   * @param examples one violation of each rule
   * @throws IllegalArgumentException when a rule has no example
   * @throws IllegalStateException when a rule has two
   */
  protected RuleTable(Class<V> family, List<V> examples) {
    this.family = family;
    this.examples =
        examples.stream().collect(Collectors.toMap(Object::getClass, Function.identity()));
    for (Class<?> rule : family.getPermittedSubclasses()) {
      if (!this.examples.containsKey(rule)) {
        throw new IllegalArgumentException(
            getClass().getName() + " has no example of " + rule.getSimpleName());
      }
    }
  }

  /** Returns the sealed family of the context's violations. */
  public final Class<V> family() {
    return family;
  }

  /** Returns the entry of the rule that a violation breaks. */
  protected abstract RuleEntry entry(V violation);

  @Override
  public final List<ProblemKind> kinds() {
    return examples.values().stream().map(this::kind).toList();
  }

  @Override
  public final Optional<ProblemKind> kind(Class<?> rule) {
    return Optional.ofNullable(examples.get(rule)).map(this::kind);
  }

  @Override
  public final Optional<Problem> problem(Violation violation) {
    return family.isInstance(violation)
        ? Optional.of(problem(family.cast(violation), entry(family.cast(violation))))
        : Optional.empty();
  }

  private ProblemKind kind(V example) {
    RuleEntry entry = entry(example);
    return new ProblemKind(problem(example, entry), entry.instance(), entry.explanation());
  }

  private Problem problem(V violation, RuleEntry entry) {
    return Problem.of(violation.code(), entry.status(), entry.title(), violation.sentence())
        .with(entry.facts());
  }
}
