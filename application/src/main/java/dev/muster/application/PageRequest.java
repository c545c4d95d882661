package dev.muster.application;

import dev.muster.domain.InvalidValueException;
import java.util.Optional;

/**
 * Which page of a list is asked for.
 *
 * @param limit the most items to return, 1 to {@value #MAX_LIMIT}, else {@link
 *     InvalidValueException}
 * @param after the {@link Page#next} of the page before, or empty for the first page
 */
public record PageRequest(int limit, Optional<String> after) {
  /** The number of items of a page when nobody says. */
  public static final int DEFAULT_LIMIT = 50;

  /** The most items that a page may have. */
  public static final int MAX_LIMIT = 200;

  /** The first page in its usual length. */
  public static final PageRequest FIRST = new PageRequest(DEFAULT_LIMIT, Optional.empty());

  /** Checks the range. */
  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new InvalidValueException("must be a whole number from 1 to " + MAX_LIMIT);
    }
  }
}
