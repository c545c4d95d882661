package dev.muster.application.access.memory;

import dev.muster.application.access.SessionAdapterSuite;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;

/** The in-memory adapter of signing in is accepted. */
class InMemorySessionsTest implements SessionAdapterSuite {
  private final InMemoryAccess access = new InMemoryAccess(new InMemoryStore());
  private final InMemorySessions memory = new InMemorySessions(access);

  @Override
  public SessionPorts ports() {
    return memory.ports();
  }

  @Override
  public AccessPorts access() {
    return access.ports();
  }

  @Override
  public PasswordHash outdated(Password password) {
    return InMemoryPasswordHashes.outdated(password);
  }
}
