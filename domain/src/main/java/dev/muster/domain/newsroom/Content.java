package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Content of an article.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record Content(String value) {
  /** The highest number of code points: the body of a request has room for them even escaped. */
  public static final int MAX_LENGTH = 5_000;

  /** Normalises and checks the text. */
  public Content {
    value = Text.normalized(value, MAX_LENGTH);
  }
}
