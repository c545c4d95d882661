package dev.muster.bootstrap.academy;

import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.AcademyPermissions;
import dev.muster.application.academy.AcademyQueries;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.Courses;
import dev.muster.application.academy.Enrolments;
import dev.muster.application.academy.Students;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.academy.port.AcademyReader;
import dev.muster.application.academy.port.AcademyTransferStore;
import dev.muster.application.academy.port.CourseRepository;
import dev.muster.application.academy.port.EnrolmentRepository;
import dev.muster.application.academy.port.StudentRepository;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.AtStart;
import dev.muster.domain.academy.CourseId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Wires the academy: takes its driven ports, provides its driving ports. */
@Factory
final class AcademyFactory {
  @Singleton
  Grants grants() {
    return AcademyPermissions.GRANTS;
  }

  @Singleton
  @AtStart
  AcademyUseCases useCases(
      StudentRepository students,
      CourseRepository courses,
      EnrolmentRepository enrolments,
      AcademyReader reader,
      UnitOfWork unitOfWork,
      AcademyTransferStore transfer,
      List<Dependants<CourseId>> dependants,
      Permissions permissions) {
    AcademyPorts ports =
        new AcademyPorts(students, courses, enrolments, reader, unitOfWork, transfer);
    return AcademyUseCases.over(ports, Dependants.all(dependants), InstantSource.system())
        .guarded(permissions);
  }

  @Singleton
  Students students(AcademyUseCases useCases) {
    return useCases.students();
  }

  @Singleton
  Courses courses(AcademyUseCases useCases) {
    return useCases.courses();
  }

  @Singleton
  Enrolments enrolments(AcademyUseCases useCases) {
    return useCases.enrolments();
  }

  @Singleton
  AcademyQueries queries(AcademyUseCases useCases) {
    return useCases.queries();
  }
}
