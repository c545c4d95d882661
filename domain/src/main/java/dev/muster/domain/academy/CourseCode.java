package dev.muster.domain.academy;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Code of a course, such as CS101; no two courses have codes that are equal when {@linkplain
 * #folded() folded}.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record CourseCode(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public CourseCode {
    value = Text.normalized(value, MAX_LENGTH);
  }

  /** Returns the code folded for search and uniqueness, as in {@link Text#folded}. */
  public String folded() {
    return Text.folded(value);
  }
}
