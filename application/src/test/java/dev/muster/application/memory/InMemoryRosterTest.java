package dev.muster.application.memory;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.PersistenceAdapterSuite;
import dev.muster.application.roster.port.RosterPorts;

/** The in-memory adapter is accepted. */
class InMemoryRosterTest implements PersistenceAdapterSuite {
  private final InMemoryRoster roster = new InMemoryRoster();

  @Override
  public RosterPorts ports() {
    return roster.ports();
  }

  @Override
  public IdempotencyRecords requests() {
    return roster.requests();
  }
}
