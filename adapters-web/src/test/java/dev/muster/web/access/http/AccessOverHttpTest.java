package dev.muster.web.access.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.bearer.FirstUser;
import dev.muster.platform.web.kit.InMemoryService;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The web adapter keeps what it promises on the in-memory adapter. */
class AccessOverHttpTest implements AccessHttpSuite {
  @BeforeEach
  void empty() {
    InMemoryService.clear();
  }

  @Override
  public URI service() {
    return InMemoryService.uri();
  }

  @Test
  void theNodeThatAddsTheFirstUserKnowsItAtOnce() {
    FirstUser first = InMemoryService.bean(FirstUser.class);
    assertFalse(first.exists());

    user("ada");

    assertTrue(first.exists());
  }
}
