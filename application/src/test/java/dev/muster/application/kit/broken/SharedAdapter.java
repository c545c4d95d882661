package dev.muster.application.kit.broken;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.memory.InMemoryIdempotencyRecords;
import dev.muster.application.kit.memory.InMemoryRows;
import dev.muster.application.kit.memory.InMemoryStore;

/** An adapter of the shared ports, with rows that take part in its units of work. */
record SharedAdapter(
    UnitOfWork unitOfWork, IdempotencyRecords requests, Rows rows, InMemoryRows memory)
    implements SharedPorts<SharedAdapter> {
  /** Returns an empty store in memory without a fault. */
  static SharedAdapter honest() {
    InMemoryStore store = new InMemoryStore();
    InMemoryRows rows = new InMemoryRows(store);
    return new SharedAdapter(store, new InMemoryIdempotencyRecords(store), rows, rows);
  }

  @Override
  public SharedAdapter with(UnitOfWork other) {
    return Ports.with(this, UnitOfWork.class, other);
  }

  @Override
  public SharedAdapter with(IdempotencyRecords others) {
    return Ports.with(this, IdempotencyRecords.class, others);
  }

  SharedAdapter with(Rows others) {
    return Ports.with(this, Rows.class, others);
  }
}
