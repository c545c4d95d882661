package dev.muster.domain.discussion;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a comment: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record CommentId(long value) {
  /** Checks the range. */
  public CommentId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
