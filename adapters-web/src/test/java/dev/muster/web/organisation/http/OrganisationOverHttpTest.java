package dev.muster.web.organisation.http;

import dev.muster.platform.web.kit.InMemoryService;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** The web adapter keeps what it promises on the in-memory adapter. */
class OrganisationOverHttpTest implements OrganisationHttpSuite {
  @BeforeEach
  void empty() {
    InMemoryService.clear();
  }

  @Override
  public URI service() {
    return InMemoryService.uri();
  }
}
