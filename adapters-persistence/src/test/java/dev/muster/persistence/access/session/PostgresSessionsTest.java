package dev.muster.persistence.access.session;

import dev.muster.application.access.SessionAdapterSuite;
import dev.muster.application.access.memory.InMemoryPasswordHashes;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.PasswordHashes;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.kit.broken.Ports;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import dev.muster.persistence.access.AccessOnPostgres;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/**
 * The PostgreSQL adapter of signing in is accepted. Passwords are hashed at once here, and {@link
 * PostgresPasswordsTest} accepts the adapter that does it slowly.
 */
class PostgresSessionsTest implements SessionAdapterSuite {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Override
  public SessionPorts ports() {
    return Ports.with(
        SessionsOnPostgres.ports(CONTEXT), PasswordHashes.class, new InMemoryPasswordHashes());
  }

  @Override
  public AccessPorts access() {
    return AccessOnPostgres.ports(CONTEXT);
  }

  @Override
  public PasswordHash outdated(Password password) {
    return InMemoryPasswordHashes.outdated(password);
  }
}
