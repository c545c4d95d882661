package dev.muster.persistence.access;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.port.AccessPorts;
import io.micronaut.context.ApplicationContext;

/** Finds the driven ports of the access on PostgreSQL. */
public final class AccessOnPostgres {
  private AccessOnPostgres() {}

  public static AccessPorts ports(ApplicationContext context) {
    return new AccessPorts(
        context.getBean(PostgresUserRepository.class),
        context.getBean(PostgresProfileRepository.class),
        context.getBean(PostgresGrantRepository.class),
        context.getBean(PostgresAccessReader.class),
        context.getBean(UnitOfWork.class));
  }
}
