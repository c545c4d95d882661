package dev.muster.web;

import dev.muster.application.memory.InMemoryRoster;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** The web adapter on the in-memory adapter keeps all that the service promises. */
@MicronautTest(transactional = false)
@Property(name = "muster.test.persistence", value = "memory")
class RosterOverHttpTest implements RosterHttpSuite {
  @Inject EmbeddedServer server;
  @Inject InMemoryRoster roster;

  @BeforeEach
  void empty() {
    roster.clear();
  }

  @Override
  public URI service() {
    return server.getURI();
  }
}
