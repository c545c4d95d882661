package dev.muster.application.roster.memory;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.kit.memory.InMemoryIdempotencyRecords;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.roster.RosterAdapterSuite;
import dev.muster.application.roster.port.RosterPorts;

/** The in-memory adapter is accepted. */
class InMemoryRosterTest implements RosterAdapterSuite {
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryRoster roster = new InMemoryRoster(store);
  private final IdempotencyRecords requests = new InMemoryIdempotencyRecords(store);

  @Override
  public RosterPorts ports() {
    return roster.ports();
  }

  @Override
  public IdempotencyRecords requests() {
    return requests;
  }
}
