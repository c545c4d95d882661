package dev.muster.domain.access;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * What a user tells about itself, on one line.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record Bio(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 1000;

  /** Normalises and checks the text. */
  public Bio {
    value = Text.normalized(value, MAX_LENGTH);
  }
}
