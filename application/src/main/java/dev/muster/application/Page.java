package dev.muster.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list in a total order. Pages are found by the key of the last item (keyset
 * pagination) and not by an offset, so that concurrent writes neither repeat nor hide an item.
 *
 * @param items the items, in the order of the list
 * @param next the cursor of the next page; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {
  /** Copies the list. */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Returns a page of the items found with a limit raised by one.
   *
   * @param found the items, at most one more than {@code limit}
   * @param limit the highest number of items on the page
   * @param cursor returns the cursor of the position after an item
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
  }
}
