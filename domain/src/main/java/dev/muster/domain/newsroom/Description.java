package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Description of a category.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record Description(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 1_000;

  /** Normalises and checks the text. */
  public Description {
    value = Text.normalized(value, MAX_LENGTH);
  }
}
