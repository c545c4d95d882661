package dev.muster.persistence.newsroom;

import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
import java.util.List;
import java.util.function.Function;

/**
 * A list of a context page by page. Readers of the same page without a filter share it.
 *
 * @param <F> the filter
 * @param <T> the items
 */
final class SharedList<F, T> {
  private final DatabaseGate gate;
  private final F all;
  private final Function<Question<F>, List<T>> page;
  private final CoalescedReads<Question<F>, List<T>> shared;

  /**
   * Creates the list.
   *
   * @param all the filter that selects all items
   * @param page reads a page
   */
  SharedList(DatabaseGate gate, F all, Function<Question<F>, List<T>> page) {
    this.gate = gate;
    this.all = all;
    this.page = page;
    this.shared = new CoalescedReads<>(gate, asked -> asked.stream().map(page).toList());
  }

  /** A question for a page. */
  record Question<F>(F filter, long after, int limit) {}

  /** Returns a page. */
  List<T> read(F filter, long after, int limit) {
    Question<F> question = new Question<>(filter, after, limit);
    return filter.equals(all) ? shared.read(question) : gate.read(() -> page.apply(question));
  }
}
