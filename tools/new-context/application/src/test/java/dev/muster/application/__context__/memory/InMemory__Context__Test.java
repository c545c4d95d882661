package dev.muster.application.__context__.memory;

import dev.muster.application.__context__.__Context__AdapterSuite;
import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.application.kit.memory.InMemoryStore;

/** The in-memory adapter is accepted. */
class InMemory__Context__Test implements __Context__AdapterSuite {
  private final InMemory__Context__ memory = new InMemory__Context__(new InMemoryStore());

  @Override
  public __Context__Ports ports() {
    return memory.ports();
  }
}
