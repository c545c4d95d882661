package dev.muster.domain.organisation;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Position of an employee, such as Engineer; several employees may have the same position.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record Position(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public Position {
    value = Text.normalized(value, MAX_LENGTH);
  }

  /** Returns the position folded for search, as in {@link Text#folded}. */
  public String folded() {
    return Text.folded(value);
  }
}
