package dev.muster.platform.jdbc.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Connections have time limits, which whoever runs the service or the database overrides. */
class JdbcSettingsTest {
  private static final List<String> OF_THE_SERVER =
      List.of("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout");

  @Test
  void connectionsOfThePoolHaveTimeoutsOnBothSides() throws Exception {
    try (ApplicationContext context = run("");
        Connection connection = pool(context).getConnection()) {
      assertEquals(List.of("5s", "3s", "5s"), show(connection));
      assertEquals(10_000, connection.getNetworkTimeout());
    }
  }

  @Test
  void theUrlOverridesThem() throws Exception {
    try (ApplicationContext context =
            run("&socketTimeout=33&options=-c%20statement_timeout=42s%20-c%20lock_timeout=7s");
        Connection connection = pool(context).getConnection()) {
      assertEquals(List.of("42s", "7s", "5s"), show(connection));
      assertEquals(33_000, connection.getNetworkTimeout());
    }
  }

  @Test
  void whoeverRunsTheServerOverridesThem() throws Exception {
    Map<String, String> settings = TestDatabase.settings("classpath:db/fixture");
    try (ApplicationContext context = run(settings);
        Connection connection = pool(context).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter database " + connection.getCatalog() + " set lock_timeout = '4s'");
    }

    try (ApplicationContext context = run(settings);
        Connection connection = pool(context).getConnection()) {
      assertEquals(List.of("5s", "4s", "5s"), show(connection));
    }
  }

  private static ApplicationContext run(String parameters) {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings("classpath:db/fixture"));
    settings.compute("datasources.default.url", (name, url) -> url + parameters);
    return run(settings);
  }

  private static ApplicationContext run(Map<String, String> settings) {
    return ApplicationContext.run(new HashMap<>(settings));
  }

  private static DataSource pool(ApplicationContext context) throws SQLException {
    return context.getBean(DataSource.class).unwrap(HikariDataSource.class);
  }

  private static List<String> show(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select current_setting('%s'), current_setting('%s'), current_setting('%s')"
                    .formatted(OF_THE_SERVER.toArray()))) {
      found.next();
      return List.of(found.getString(1), found.getString(2), found.getString(3));
    }
  }
}
