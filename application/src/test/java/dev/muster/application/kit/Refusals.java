package dev.muster.application.kit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;

/**
 * Tells the refusals of a context, which are answers, from failures.
 *
 * @param <V> the rules that are broken
 * @param <E> the exception that carries a broken rule out of a use case
 */
public final class Refusals<V, E extends RuntimeException> {
  private final Class<E> exception;
  private final Function<E, V> rule;

  private Refusals(Class<E> exception, Function<E, V> rule) {
    this.exception = exception;
    this.rule = rule;
  }

  /** Says which exception is a refusal, and how it names the broken rule. */
  public static <V, E extends RuntimeException> Refusals<V, E> in(
      Class<E> exception, Function<E, V> rule) {
    return new Refusals<>(exception, rule);
  }

  /** Returns the broken rule, or empty where the command failed with anything else. */
  public Optional<V> rule(Throwable failure) {
    return Optional.of(failure).filter(exception::isInstance).map(exception::cast).map(rule);
  }

  /** Asserts that the command is refused with a rule of this type, and returns that. */
  public <R extends V> R assertRefused(Class<R> expected, Executable command) {
    return assertInstanceOf(expected, rule.apply(assertThrows(exception, command)));
  }
}
