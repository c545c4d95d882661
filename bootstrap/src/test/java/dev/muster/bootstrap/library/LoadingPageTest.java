package dev.muster.bootstrap.library;

import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.StatementsShown;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page on loading shows the answers and the SQL of its requests. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadingPageTest implements TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject StatementCounter counter;

  @Override
  public Map<String, String> getProperties() {
    return StatementBudget.counting(TestDatabase.settings());
  }

  @Test
  void everyRequestAnswersAndSendsWhatIsShown() throws Exception {
    tables.clear();

    new StatementsShown(server.getURI(), counter).assertHolds(Page.read("docs/loading.md"));
  }
}
