package dev.muster.bootstrap.academy;

import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.Students;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.academy.port.StudentReader;
import dev.muster.application.academy.port.StudentRepository;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Wires the academy: takes its driven ports, provides its driving port. */
@Factory
final class AcademyFactory {
  @Singleton
  Students students(StudentRepository repository, StudentReader reader, UnitOfWork unitOfWork) {
    AcademyPorts ports = new AcademyPorts(repository, reader, unitOfWork);
    return AcademyUseCases.over(ports).students();
  }
}
