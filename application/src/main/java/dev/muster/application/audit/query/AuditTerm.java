package dev.muster.application.audit.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * The name of an actor or of an action to search for, as a whole; upper and lower case differ.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record AuditTerm(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 255;

  /** Normalises and checks the text. */
  public AuditTerm {
    value = Text.searchable(value, MAX_LENGTH);
  }
}
