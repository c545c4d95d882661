package dev.muster.web.newsroom.http;

import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.platform.web.kit.InMemoryService;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** The web adapter keeps what it promises on the in-memory adapter. */
class NewsroomOverHttpTest implements NewsroomHttpSuite {
  @BeforeEach
  void empty() {
    InMemoryService.clear();
  }

  @Override
  public URI service() {
    return InMemoryService.uri();
  }

  @Override
  public long user(String name) {
    return InMemoryService.bean(InMemoryFollowers.class).add(name).value();
  }
}
