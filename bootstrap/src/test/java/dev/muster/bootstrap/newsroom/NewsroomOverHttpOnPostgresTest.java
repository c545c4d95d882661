package dev.muster.bootstrap.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.TestActors;
import dev.muster.web.newsroom.http.NewsroomHttpSuite;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole service on PostgreSQL keeps what the web adapter promises. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomOverHttpOnPostgresTest implements NewsroomHttpSuite, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;

  @Override
  public Map<String, String> getProperties() {
    return TestActors.believing(TestDatabase.settings());
  }

  @BeforeEach
  void empty() {
    tables.clear();
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @Override
  public long user(String name) {
    return api()
        .post("/users", "{\"username\": \"%1$s\", \"email\": \"%1$s@example.org\"}".formatted(name))
        .hasStatus(201)
        .id();
  }

  @Test
  void theFollowsOfARemovedUserGoWithItAndAreCounted() {
    long ada = user("ada");
    long bob = user("bob");
    long tag = tag("Tag");
    for (long user : List.of(ada, bob)) {
      follow(user, tag).hasStatus(201);
    }

    api().delete("/users/" + ada).is(200, "{\"removedFollows\": 1}");

    assertEquals(1, api().get("/tags/" + tag + "/followers").member("items").size());
    api().delete("/users/" + user("carol")).isEmpty(204);
  }
}
