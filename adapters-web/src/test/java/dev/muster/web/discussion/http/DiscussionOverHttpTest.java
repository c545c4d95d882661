package dev.muster.web.discussion.http;

import dev.muster.platform.web.kit.InMemoryService;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** The web adapter keeps what it promises on the in-memory adapter. */
class DiscussionOverHttpTest implements DiscussionHttpSuite {
  @BeforeEach
  void empty() {
    InMemoryService.clear();
  }

  @Override
  public URI service() {
    return InMemoryService.uri();
  }
}
