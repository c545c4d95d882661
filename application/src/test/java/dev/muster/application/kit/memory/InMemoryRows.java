package dev.muster.application.kit.memory;

import dev.muster.application.kit.Rows;
import java.util.Optional;

/** Stores rows in memory: a complete fake of one entity, for tests without a context. */
public final class InMemoryRows implements Rows {
  private final Table<Long, Row> table;

  /** A stored row. */
  private record Row(long id, String name) {}

  /** Creates an empty table of rows. */
  public InMemoryRows(InMemoryStore store) {
    table = store.table("row", Row::id);
  }

  @Override
  public long add(String name) {
    return table.insert(id -> new Row(id, name)).id();
  }

  @Override
  public Optional<String> find(long row) {
    return table.find(row).map(Row::name);
  }

  /** Stores a row even if its identity is taken, for an adapter that is broken on purpose. */
  public void force(long id, String name) {
    table.force(new Row(id, name));
  }
}
