package dev.muster.bootstrap.discussion;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.TestActors;
import dev.muster.web.discussion.http.DiscussionHttpSuite;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The whole service on PostgreSQL keeps what the web adapter promises. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscussionOverHttpOnPostgresTest implements DiscussionHttpSuite, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestActors.believing(TestDatabase.settings()));
    settings.put(KindsOfSuites.SETTING, "true");
    return settings;
  }

  @BeforeEach
  void putUsersInto() {
    tables.clear();
    tables.execute(KindsOfSuites.USERS);
  }

  @Override
  public URI service() {
    return server.getURI();
  }
}
