package dev.muster.application.access.broken.session;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.memory.InMemoryAccess;
import dev.muster.application.access.memory.InMemorySessions;
import dev.muster.application.access.memory.SessionTables;
import dev.muster.application.access.port.AccessTokens;
import dev.muster.application.access.port.AttemptRepository;
import dev.muster.application.access.port.CredentialRepository;
import dev.muster.application.access.port.PasswordHashes;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.access.port.SessionRepository;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;

/** An adapter of signing in, any port of which may be replaced by a broken one. */
record BrokenSessions(SessionPorts ports, InMemorySessions memory, InMemoryAccess access)
    implements WithUnitOfWork<BrokenSessions> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenSessions honest() {
    InMemoryAccess access = new InMemoryAccess(new InMemoryStore());
    InMemorySessions memory = new InMemorySessions(access);
    return new BrokenSessions(memory.ports(), memory, access);
  }

  SessionTables tables() {
    return memory.tables();
  }

  BrokenSessions with(PasswordHashes hashes) {
    return Ports.with(this, PasswordHashes.class, hashes);
  }

  BrokenSessions with(CredentialRepository credentials) {
    return Ports.with(this, CredentialRepository.class, credentials);
  }

  BrokenSessions with(SessionRepository sessions) {
    return Ports.with(this, SessionRepository.class, sessions);
  }

  BrokenSessions with(AttemptRepository attempts) {
    return Ports.with(this, AttemptRepository.class, attempts);
  }

  BrokenSessions with(AccessTokens tokens) {
    return Ports.with(this, AccessTokens.class, tokens);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public BrokenSessions with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }
}
