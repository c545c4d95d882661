package dev.muster.application.roster.contract;

import dev.muster.application.kit.Refusals;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolationException;
import org.junit.jupiter.api.function.Executable;

/** Asserts which rule of the roster was broken. */
public final class Refusal {
  /** Tells a broken rule of the roster from a failure. */
  public static final Refusals<RosterViolation, RosterViolationException> OF_ROSTER =
      Refusals.in(RosterViolationException.class, RosterViolationException::violation);

  private Refusal() {}

  /** Asserts that the command is refused with a violation of this type, and returns it. */
  public static <V extends RosterViolation> V refused(Class<V> rule, Executable command) {
    return OF_ROSTER.assertRefused(rule, command);
  }
}
