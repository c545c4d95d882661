package dev.muster.domain.discussion;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of the user who wrote a comment; the discussion knows no more of users.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record CommenterId(long value) {
  /** Checks the range. */
  public CommenterId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
