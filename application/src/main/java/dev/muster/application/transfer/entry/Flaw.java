package dev.muster.application.transfer.entry;

import dev.muster.domain.Violation;

/**
 * A kind of fault in a line of an import.
 *
 * <p>The family is sealed: an adapter that describes faults does not compile until it covers every
 * kind.
 */
public sealed interface Flaw {
  /**
   * The line cannot be parsed.
   *
   * @param reason the reason, as the end of a sentence that begins with "the line"
   */
  record Unreadable(String reason) implements Flaw {}

  /**
   * A value is malformed in itself.
   *
   * @param field the name of the field
   * @param reason the requirement, as the end of a sentence that begins with that name
   */
  record InvalidField(String field, String reason) implements Flaw {}

  /** An earlier line has the same identity or pair of identities. */
  record Repeated(Place first) implements Flaw {}

  /** A stored entry has the same identity or pair of identities. */
  record Stored() implements Flaw {}

  /** The entry would break a rule of its context. */
  record BreaksRule(Violation violation) implements Flaw {}
}
