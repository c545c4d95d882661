package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Title of an article; several may have the same title.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record ArticleTitle(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public ArticleTitle {
    value = Text.normalized(value, MAX_LENGTH);
  }

  /** Returns the text folded for uniqueness and search, as in {@link Text#folded}. */
  public String folded() {
    return Text.folded(value);
  }
}
