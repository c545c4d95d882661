package dev.muster.application.kit.memory;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.SharedAdapterSuite;

/** Checks that the store keeps the contracts of the shared ports. */
class InMemoryStoreTest implements SharedAdapterSuite {
  private final InMemoryStore store = new InMemoryStore();
  private final IdempotencyRecords requests = new InMemoryIdempotencyRecords(store);
  private final Rows rows = new InMemoryRows(store);

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
}
