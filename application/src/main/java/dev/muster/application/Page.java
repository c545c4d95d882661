package dev.muster.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list in a total order, found by the key of the last item and not by a count, so
 * that what is written meanwhile neither repeats nor hides an item.
 *
 * @param items the items, in the order of the list
 * @param next what to ask for to get the next page; empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {
  /** Keeps the list from being changed by others. */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of what was found when one item more than the limit was looked for.
   *
   * @param found the items, at most one more than {@code limit}
   * @param limit the most items of the page
   * @param cursor makes the cursor that points behind an item
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
  }
}
