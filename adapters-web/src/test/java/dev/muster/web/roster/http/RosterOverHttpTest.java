package dev.muster.web.roster.http;

import dev.muster.application.roster.memory.InMemoryRoster;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The web adapter on the in-memory adapter keeps all that the service promises. */
class RosterOverHttpTest implements RosterHttpSuite {
  // One for each JVM: who runs the tests one by one, as often as there are mutants, starts it once.
  private static final EmbeddedServer SERVER =
      ApplicationContext.run(
          EmbeddedServer.class, Map.of("muster.test.persistence", "memory"), Environment.TEST);

  @BeforeEach
  void empty() {
    SERVER.getApplicationContext().getBean(InMemoryRoster.class).clear();
  }

  @Override
  public URI service() {
    return SERVER.getURI();
  }
}
