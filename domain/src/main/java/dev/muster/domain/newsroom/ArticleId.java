package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of an article: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record ArticleId(long value) {
  /** Checks the range. */
  public ArticleId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
