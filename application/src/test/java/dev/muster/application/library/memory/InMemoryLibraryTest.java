package dev.muster.application.library.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.library.LibraryAdapterSuite;
import dev.muster.application.library.port.LibraryPorts;

/** The in-memory adapter is accepted. */
class InMemoryLibraryTest implements LibraryAdapterSuite {
  private final LibraryPorts ports = InMemoryLibrary.in(new InMemoryStore());

  @Override
  public LibraryPorts ports() {
    return ports;
  }
}
