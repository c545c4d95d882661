package dev.muster.application.roster.transfer;

import dev.muster.domain.roster.RosterViolation;

/**
 * All that can be wrong with a line of a roster that comes in.
 *
 * <p>The family is sealed, so that whoever has words for it has words for everything.
 */
public sealed interface Flaw {
  /**
   * The line as such cannot be read.
   *
   * @param reason what it is or is not, as the end of a sentence that begins with "the line"
   */
  record Unreadable(String reason) implements Flaw {}

  /**
   * A value is malformed in itself.
   *
   * @param field the name of the field
   * @param reason what the value must be, as the end of a sentence that begins with that name
   */
  record InvalidField(String field, String reason) implements Flaw {}

  /** Identity, or pair of identities, stands on an earlier line already. */
  record Repeated(Place first) implements Flaw {}

  /** Identity, or pair of identities, is stored already. */
  record Stored() implements Flaw {}

  /** A rule of the roster would be broken. */
  record BreaksRule(RosterViolation violation) implements Flaw {}
}
