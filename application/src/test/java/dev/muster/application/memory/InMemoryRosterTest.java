package dev.muster.application.memory;

import dev.muster.application.PersistenceAdapterSuite;
import dev.muster.application.roster.port.RosterPorts;

/** The in-memory adapter is accepted. */
class InMemoryRosterTest implements PersistenceAdapterSuite {
  private final RosterPorts ports = new InMemoryRoster().ports();

  @Override
  public RosterPorts ports() {
    return ports;
  }
}
