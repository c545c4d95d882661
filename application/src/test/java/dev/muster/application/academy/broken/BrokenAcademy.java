package dev.muster.application.academy.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.academy.port.StudentReader;
import dev.muster.application.academy.port.StudentRepository;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;

/** An adapter of the academy, any port of which may be replaced by a broken one. */
record BrokenAcademy(AcademyPorts ports, InMemoryAcademy memory)
    implements WithUnitOfWork<BrokenAcademy> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenAcademy honest() {
    InMemoryAcademy memory = new InMemoryAcademy(new InMemoryStore());
    return new BrokenAcademy(memory.ports(), memory);
  }

  BrokenAcademy withRepository(StudentRepository repository) {
    return Ports.with(this, StudentRepository.class, repository);
  }

  BrokenAcademy withReader(StudentReader reader) {
    return Ports.with(this, StudentReader.class, reader);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public BrokenAcademy with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }
}
