package dev.muster.application.access.memory;

import dev.muster.application.access.AccessAdapterSuite;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.kit.memory.InMemoryStore;

/** The in-memory adapter is accepted. */
class InMemoryAccessTest implements AccessAdapterSuite {
  private final InMemoryAccess memory = new InMemoryAccess(new InMemoryStore());

  @Override
  public AccessPorts ports() {
    return memory.ports();
  }
}
