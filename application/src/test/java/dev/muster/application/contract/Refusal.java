package dev.muster.application.contract;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolationException;
import org.junit.jupiter.api.function.Executable;

/** Asserts which rule was broken. */
public final class Refusal {
  private Refusal() {}

  /** Asserts that the command is refused with a violation of this type, and returns it. */
  public static <V extends RosterViolation> V refused(Class<V> rule, Executable command) {
    return assertInstanceOf(
        rule, assertThrows(RosterViolationException.class, command).violation());
  }
}
