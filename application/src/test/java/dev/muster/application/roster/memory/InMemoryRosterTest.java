package dev.muster.application.roster.memory;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.roster.RosterAdapterSuite;
import dev.muster.application.roster.port.RosterPorts;

/** The in-memory adapter is accepted. */
class InMemoryRosterTest implements RosterAdapterSuite {
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
