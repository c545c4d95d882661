package dev.muster.bootstrap.organisation;

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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about trees shows two sessions; each statement does what stands behind it. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TreesPageTest implements TestPropertyProvider {
  private static final String ROWS =
      """
      insert into organisation.employee
          (version, name, name_folded, position, position_folded, amount, currency, manager_id)
        select 1, 'x', 'x', 'x', 'x', 1, 'EUR', case when i > 2 then i - 2 end
        from generate_series(1, 4) as i;
      """;

  @Inject TestTables tables;
  @Inject DataSource database;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The cycle that row locks let through", "What prevents it"})
  void theSessionsOfThePageDoWhatItSays(String section) throws Exception {
    List<String> scripts = Page.read("docs/trees.md").texts(section, "sql");
    assertEquals(1, scripts.size());
    tables.clear();
    tables.execute(ROWS);
    DataSource pool = database.unwrap(HikariDataSource.class);

    try (TwoSessions sessions = new TwoSessions(pool.getConnection(), pool.getConnection())) {
      sessions.assertHolds(scripts.getFirst());
    }
  }
}
