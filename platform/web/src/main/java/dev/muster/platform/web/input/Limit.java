package dev.muster.platform.web.input;

import dev.muster.application.PageRequest;
import java.util.Optional;

/**
 * A parameter with the largest number of items on a page.
 *
 * @param value a limit in the range of {@link PageRequest}
 */
public record Limit(int value) {
  /** Checks the range. */
  public Limit {
    page(value, Optional.empty());
  }

  /** Returns the page request of two optional parameters. */
  public static PageRequest page(Optional<Limit> limit, Optional<String> after) {
    return page(limit.map(Limit::value).orElse(PageRequest.DEFAULT_LIMIT), after);
  }

  private static PageRequest page(int limit, Optional<String> after) {
    return new PageRequest(limit, after);
  }
}
