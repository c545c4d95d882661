package dev.muster.application.kit.memory;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the rows of a table. Returned lists never change.
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

  /** Returns the row with this key, or empty. */
  public final Optional<R> find(K wanted) {
    return Optional.ofNullable(view().get(wanted));
  }

  /** Returns whether there is a row with this key. */
  public final boolean contains(K wanted) {
    return view().containsKey(wanted);
  }

  /** Returns all rows in key order. */
  public final List<R> all() {
    return List.copyOf(view().values());
  }

  /** Returns the matching rows in key order. */
  public final List<R> where(Predicate<? super R> condition) {
    return view().values().stream().filter(condition).toList();
  }

  /**
   * Returns a keyset page of the matching rows in key order.
   *
   * @param after the key before the page; empty for the first page
   * @param limit the highest number of rows
   */
  public final List<R> page(Predicate<? super R> condition, Optional<K> after, int limit) {
    NavigableMap<K, R> rows = after.map(it -> view().tailMap(it, false)).orElseGet(this::view);
    return rows.values().stream().filter(condition).limit(limit).toList();
  }

  /** Changes rows in this thread's unit of work, or in a unit of its own. */
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
