package dev.muster.persistence.academy;

import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.port.AcademyPorts;
import io.micronaut.context.ApplicationContext;

/** Finds the driven ports of the academy on PostgreSQL. */
final class AcademyOnPostgres {
  private AcademyOnPostgres() {}

  static AcademyPorts ports(ApplicationContext context) {
    return new AcademyPorts(
        context.getBean(PostgresStudentRepository.class),
        context.getBean(PostgresCourseRepository.class),
        context.getBean(PostgresEnrolmentRepository.class),
        context.getBean(PostgresAcademyReader.class),
        context.getBean(UnitOfWork.class),
        context.getBean(PostgresAcademyTransferStore.class));
  }
}
