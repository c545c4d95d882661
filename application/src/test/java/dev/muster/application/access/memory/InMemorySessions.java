package dev.muster.application.access.memory;

import dev.muster.application.access.port.SessionPorts;
import java.util.function.Supplier;

/** Signing in, in memory: the persistence adapter for tests that need no database. */
public final class InMemorySessions {
  private final SessionTables tables;

  /** Makes the tables of signing in beside those of the users. */
  public InMemorySessions(InMemoryAccess access) {
    tables = new SessionTables(access.tables());
  }

  /** Returns the driven ports, all on the store of the users. */
  public SessionPorts ports() {
    return new SessionPorts(
        new InMemoryCredentialRepository(tables),
        new InMemoryPasswordHashes(),
        new InMemoryAttemptRepository(tables),
        new InMemorySessionRepository(tables),
        new InMemoryAccessTokens(tables),
        tables.store);
  }

  /** Returns the tables, for an adapter that is broken on purpose. */
  public SessionTables tables() {
    return tables;
  }

  /** Asks without waiting for a unit of work, for an adapter that is broken on purpose. */
  public <T> T peek(Supplier<T> question) {
    return tables.store.peek(question);
  }
}
