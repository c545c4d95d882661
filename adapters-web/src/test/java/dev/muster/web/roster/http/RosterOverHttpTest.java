package dev.muster.web.roster.http;

import dev.muster.platform.web.kit.InMemoryService;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** The web adapter on the in-memory adapter keeps all that the service promises. */
class RosterOverHttpTest implements RosterHttpSuite {
  @BeforeEach
  void empty() {
    InMemoryService.clear();
  }

  @Override
  public URI service() {
    return InMemoryService.uri();
  }
}
