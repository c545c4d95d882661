package dev.muster.application.kit.memory;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.SharedAdapterSuite;
import java.util.Optional;

/** The store keeps the contracts of the ports that all contexts share. */
class InMemoryStoreTest implements SharedAdapterSuite {
  private final InMemoryStore store = new InMemoryStore();
  private final IdempotencyRecords requests = new InMemoryIdempotencyRecords(store);
  private final Rows rows = new Notes(Note.table(store));

  @Override
  public UnitOfWork unitOfWork() {
    return store;
  }

  @Override
  public IdempotencyRecords requests() {
    return requests;
  }

  @Override
  public Rows rows() {
    return rows;
  }

  /** A whole fake of one entity. */
  private record Notes(Table<Long, Note> table) implements Rows {
    @Override
    public long add(String name) {
      return table.insert(id -> Note.of(id, name)).id();
    }

    @Override
    public Optional<String> find(long row) {
      return table.find(row).map(Note::text);
    }
  }
}
