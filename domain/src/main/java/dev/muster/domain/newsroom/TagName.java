package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Name of a tag. No two tags have the same one in whatever case.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record TagName(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public TagName {
    value = Text.normalized(value, MAX_LENGTH);
  }

  /** Returns the text folded for uniqueness and search, as in {@link Text#folded}. */
  public String folded() {
    return Text.folded(value);
  }
}
