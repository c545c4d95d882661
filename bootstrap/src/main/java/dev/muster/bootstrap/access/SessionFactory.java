package dev.muster.bootstrap.access;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.Accounts;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.Sessions;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.AccessTokens;
import dev.muster.application.access.port.AttemptRepository;
import dev.muster.application.access.port.CredentialRepository;
import dev.muster.application.access.port.PasswordHashes;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.access.port.SessionRepository;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.AtStart;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Wires signing in: takes its driven ports, provides its driving ports. */
@Factory
final class SessionFactory {
  @Singleton
  SessionPorts ports(
      CredentialRepository credentials,
      PasswordHashes hashes,
      AttemptRepository attempts,
      SessionRepository sessions,
      AccessTokens tokens,
      UnitOfWork unitOfWork) {
    return new SessionPorts(credentials, hashes, attempts, sessions, tokens, unitOfWork);
  }

  @Singleton
  @AtStart
  SessionUseCases useCases(AccessPorts access, SessionPorts ports, Permissions permissions) {
    return SessionUseCases.over(
        access, ports, permissions, InstantSource.system(), new SecureRandom());
  }

  @Singleton
  Accounts accounts(SessionUseCases useCases) {
    return useCases.accounts();
  }

  @Singleton
  Sessions sessions(SessionUseCases useCases) {
    return useCases.sessions();
  }
}
