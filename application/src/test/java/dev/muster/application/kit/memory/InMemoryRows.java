package dev.muster.application.kit.memory;

import dev.muster.application.kit.Rows;
import java.util.Optional;

/** Rows in memory: a whole fake of one entity, for tests of what needs no context. */
public final class InMemoryRows implements Rows {
  private final Table<Long, Row> table;

  /** A stored row. */
  private record Row(long id, String name) {}

  /** Makes an empty table of rows. */
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

  /** Stores a row under an identity that may be taken, for an adapter that is broken on purpose. */
  public void force(long id, String name) {
    table.force(new Row(id, name));
  }
}
