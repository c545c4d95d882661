package dev.muster.application.academy.memory;

import dev.muster.application.academy.AcademyAdapterSuite;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.kit.memory.InMemoryStore;

/** The in-memory adapter is accepted. */
class InMemoryAcademyTest implements AcademyAdapterSuite {
  private final InMemoryAcademy memory = new InMemoryAcademy(new InMemoryStore());

  @Override
  public AcademyPorts ports() {
    return memory.ports();
  }
}
