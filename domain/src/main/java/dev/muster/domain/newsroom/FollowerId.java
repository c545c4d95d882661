package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a user that may follow tags. Another context keeps the users.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record FollowerId(long value) {
  /** Checks the range. */
  public FollowerId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
