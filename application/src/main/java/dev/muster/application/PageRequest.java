package dev.muster.application;

import dev.muster.domain.InvalidValueException;
import java.util.Optional;

/**
 * Selects a page of a list.
 *
 * @param limit the highest number of items, 1 to {@value #MAX_LIMIT}, else {@link
 *     InvalidValueException}
 * @param after the {@link Page#next} of the previous page, or empty for the first page
 */
public record PageRequest(int limit, Optional<String> after) {
  /** The default number of items on a page. */
  public static final int DEFAULT_LIMIT = 50;

  /** The highest number of items on a page. */
  public static final int MAX_LIMIT = 200;

  /** The first page, with the default limit. */
  public static final PageRequest FIRST = new PageRequest(DEFAULT_LIMIT, Optional.empty());

  /** Checks the range. */
  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new InvalidValueException("must be a whole number from 1 to " + MAX_LIMIT);
    }
  }
}
