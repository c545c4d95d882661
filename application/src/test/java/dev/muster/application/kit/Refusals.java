package dev.muster.application.kit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;

/**
 * Tells the refusals of a context apart from its failures.
 *
 * @param <V> the rules of the context
 * @param <E> the exception that carries a broken rule
 */
public final class Refusals<V, E extends RuntimeException> {
  private final Class<E> exception;
  private final Function<E, V> rule;

  private Refusals(Class<E> exception, Function<E, V> rule) {
    this.exception = exception;
    this.rule = rule;
  }

  /**
   * Returns the refusals with this exception.
   *
   * @param rule returns the broken rule of an exception
   */
  public static <V, E extends RuntimeException> Refusals<V, E> in(
      Class<E> exception, Function<E, V> rule) {
    return new Refusals<>(exception, rule);
  }

  /** Returns the broken rule, or empty for any other failure. */
  public Optional<V> rule(Throwable failure) {
    return Optional.of(failure).filter(exception::isInstance).map(exception::cast).map(rule);
  }

  /** Asserts that the command is refused with a rule of this type, and returns the rule. */
  public <R extends V> R assertRefused(Class<R> expected, Executable command) {
    return assertInstanceOf(expected, rule.apply(assertThrows(exception, command)));
  }
}
