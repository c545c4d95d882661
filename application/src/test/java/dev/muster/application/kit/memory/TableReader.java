package dev.muster.application.kit.memory;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the rows of a table. What it returns does not change later.
 *
 * @param <K> the primary key
 * @param <R> a row
 */
public abstract sealed class TableReader<K, R> permits Table {
  private final Units units;
  private final String name;
  private final Function<R, K> key;
  private final Comparator<? super K> order;

  TableReader(Units units, String name, Function<R, K> key, Comparator<? super K> order) {
    this.units = units;
    this.name = name;
    this.key = key;
    this.order = order;
  }

  /** Returns the row of this key, or empty where there is none. */
  public final Optional<R> find(K wanted) {
    return Optional.ofNullable(view().get(wanted));
  }

  /** Returns whether there is a row of this key. */
  public final boolean contains(K wanted) {
    return view().containsKey(wanted);
  }

  /** Returns all rows, in the order of their keys. */
  public final List<R> all() {
    return List.copyOf(view().values());
  }

  /** Returns the rows that match, in the order of their keys. */
  public final List<R> where(Predicate<? super R> condition) {
    return view().values().stream().filter(condition).toList();
  }

  /**
   * Returns a keyset page of the rows that match, in the order of their keys.
   *
   * @param after the key behind which the page begins; without it the page begins at the first row
   * @param limit how many rows the page has at most
   */
  public final List<R> page(Predicate<? super R> condition, Optional<K> after, int limit) {
    NavigableMap<K, R> rows = after.map(it -> view().tailMap(it, false)).orElseGet(this::view);
    return rows.values().stream().filter(condition).limit(limit).toList();
  }

  /** Does work on the rows, to change them, in this thread's unit or as a unit of its own. */
  final <T> T change(Function<NavigableMap<K, R>, T> work) {
    return units.write(state -> work.apply(state.changing(this)));
  }

  /** Returns whether two rows have the same key. */
  final boolean isSame(R one, R other) {
    return order.compare(key(one), key(other)) == 0;
  }

  final K key(R row) {
    return key.apply(row);
  }

  final String name() {
    return name;
  }

  final Comparator<? super K> order() {
    return order;
  }

  private NavigableMap<K, R> view() {
    return units.view().rows(this);
  }
}
