package dev.muster.application.academy.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.memory.AcademyTables;
import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.academy.port.AcademyReader;
import dev.muster.application.academy.port.AcademyTransferStore;
import dev.muster.application.academy.port.CourseRepository;
import dev.muster.application.academy.port.EnrolmentRepository;
import dev.muster.application.academy.port.StudentRepository;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolationException;

/** An adapter of the academy, any port of which may be replaced by a broken one. */
record BrokenAcademy(AcademyPorts ports, InMemoryAcademy memory)
    implements WithUnitOfWork<BrokenAcademy> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenAcademy honest() {
    InMemoryAcademy memory = new InMemoryAcademy(new InMemoryStore());
    return new BrokenAcademy(memory.ports(), memory);
  }

  AcademyTables tables() {
    return memory.tables();
  }

  BrokenAcademy with(StudentRepository repository) {
    return Ports.with(this, StudentRepository.class, repository);
  }

  BrokenAcademy with(CourseRepository repository) {
    return Ports.with(this, CourseRepository.class, repository);
  }

  BrokenAcademy with(EnrolmentRepository repository) {
    return Ports.with(this, EnrolmentRepository.class, repository);
  }

  BrokenAcademy with(AcademyReader reader) {
    return Ports.with(this, AcademyReader.class, reader);
  }

  BrokenAcademy with(AcademyTransferStore transfer) {
    return Ports.with(this, AcademyTransferStore.class, transfer);
  }

  /** Runs a command, and another one where a rule refuses it. */
  static void inSpiteOf(
      Class<? extends AcademyViolation> rule, Runnable command, Runnable instead) {
    try {
      command.run();
    } catch (AcademyViolationException refused) {
      if (!rule.isInstance(refused.violation())) {
        throw refused;
      }
      instead.run();
    }
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
