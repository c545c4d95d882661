package dev.muster.bootstrap.contexts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.AuditFixture;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.HttpFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page of the audit trail says how it is kept, and a read of it is one statement. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditPageTest implements HttpFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;
  @Inject AuditTrail trail;
  @Inject UnitOfWork unitOfWork;

  @Override
  public Map<String, String> getProperties() {
    return StatementBudget.counting(TestDatabase.settings());
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @BeforeEach
  void clear() {
    tables.clear();
  }

  @Test
  void theOwnerDeletesEntriesBeforeTheirTimeAsThePageSays() {
    append(Instant.now().minus(Duration.ofDays(91)));
    append(Instant.now().minus(Duration.ofDays(89)));
    String sql = Page.read("docs/audit.md").texts("How it is kept", "sql").getFirst();

    tables.execute(sql.replaceAll("(begin|commit);", ""));

    assertEquals(1, api().get("/audit").member("items").size());
  }

  @Test
  void aPageIsOneStatement() {
    for (int entries : new int[] {0, 100}) {
      for (int i = 0; i < entries; i++) {
        append(Instant.now());
      }
      StatementBudget budget =
          new StatementBudget(counter, router, "dev.muster.platform.web.audit");
      budget.measure(1, "GET /audit", () -> api().get("/audit?limit=200"));
      budget.assertComplete();
    }
  }

  private void append(Instant at) {
    unitOfWork.execute(
        () -> {
          trail.append(AuditFixture.entry("Ada", "notes.add", at), Optional.empty());
          return at;
        });
  }
}
