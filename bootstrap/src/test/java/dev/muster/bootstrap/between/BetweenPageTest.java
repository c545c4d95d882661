package dev.muster.bootstrap.between;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.TwoSessions;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The page about contexts shows two sessions; each statement does what stands behind it. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BetweenPageTest implements TestPropertyProvider {
  private static final String ROWS =
      """
      insert into access.user (version, username, username_folded, email, email_folded)
        values (1, 'x', 'x', 'x@x', 'x@x');
      insert into library.book (version, title, title_folded, isbn, pages, writers)
        values (1, 'x', 'x', '9780141439587', 1, 1);
      """;

  @Inject TestTables tables;
  @Inject DataSource database;

  // A context that has gone takes this class along, and with it the page.
  @Inject BookComments books;
  @Inject UserComments users;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @TestFactory
  List<DynamicTest> theSessionsOfThePageDoWhatItSays() {
    List<String> scripts =
        Page.read("docs/between-contexts.md").texts("Two orders, and both are right", "sql");
    assertEquals(3, scripts.size());
    return scripts.stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.lines().findFirst().orElseThrow(), () -> run(script)))
        .toList();
  }

  private void run(String script) throws Exception {
    tables.clear();
    tables.execute(ROWS);
    DataSource pool = database.unwrap(HikariDataSource.class);
    try (TwoSessions sessions = new TwoSessions(pool.getConnection(), pool.getConnection())) {
      sessions.assertHolds(script);
    }
  }
}
