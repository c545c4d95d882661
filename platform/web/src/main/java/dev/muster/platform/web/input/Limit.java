package dev.muster.platform.web.input;

import dev.muster.application.PageRequest;
import java.util.Optional;

/**
 * Parameter that says how many items a page may have.
 *
 * @param value what {@link PageRequest} takes
 */
public record Limit(int value) {
  /** Checks the range. */
  public Limit {
    page(value, Optional.empty());
  }

  /** The page that two optional parameters ask for. */
  public static PageRequest page(Optional<Limit> limit, Optional<String> after) {
    return page(limit.map(Limit::value).orElse(PageRequest.DEFAULT_LIMIT), after);
  }

  private static PageRequest page(int limit, Optional<String> after) {
    return new PageRequest(limit, after);
  }
}
