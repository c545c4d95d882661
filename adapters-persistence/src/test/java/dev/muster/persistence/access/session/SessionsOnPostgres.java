package dev.muster.persistence.access.session;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.port.SessionPorts;
import io.micronaut.context.ApplicationContext;

/** Finds the driven ports of signing in on PostgreSQL. */
final class SessionsOnPostgres {
  private SessionsOnPostgres() {}

  static SessionPorts ports(ApplicationContext context) {
    return new SessionPorts(
        context.getBean(PostgresCredentialRepository.class),
        context.getBean(Argon2PasswordHashes.class),
        context.getBean(PostgresAttemptRepository.class),
        context.getBean(PostgresSessionRepository.class),
        context.getBean(SignedAccessTokens.class),
        context.getBean(UnitOfWork.class));
  }
}
