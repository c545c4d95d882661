package dev.muster.application.kit.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** All rows at one moment. A draft copies a table on its first write. */
final class State {
  static final State EMPTY = new State(Map.of());

  private final Map<TableReader<?, ?>, NavigableMap<?, ?>> rows;
  private final Set<TableReader<?, ?>> copied = new HashSet<>();

  private State(Map<TableReader<?, ?>, NavigableMap<?, ?>> rows) {
    this.rows = rows;
  }

  /** Returns a draft with the same rows; changing the draft leaves this state unchanged. */
  State draft() {
    return new State(new HashMap<>(rows));
  }

  <K, R> NavigableMap<K, R> rows(TableReader<K, R> table) {
    NavigableMap<K, R> found = stored(table);
    return found == null ? new TreeMap<>(table.order()) : found;
  }

  /** Returns the rows of a table for changing. */
  <K, R> NavigableMap<K, R> changing(TableReader<K, R> table) {
    if (copied.add(table)) {
      NavigableMap<K, R> copy = new TreeMap<>(table.order());
      copy.putAll(rows(table));
      rows.put(table, copy);
    }
    return stored(table);
  }

  // A table stores only its own keys and rows here.
  @SuppressWarnings("unchecked")
  private <K, R> NavigableMap<K, R> stored(TableReader<K, R> table) {
    return (NavigableMap<K, R>) rows.get(table);
  }
}
