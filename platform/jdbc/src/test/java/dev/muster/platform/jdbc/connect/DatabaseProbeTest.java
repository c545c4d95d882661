package dev.muster.platform.jdbc.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.connect.DatabaseProbe.State;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether the database answers is known soon, whatever became of it. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabaseProbeTest {
  private static final String NOWHERE = "jdbc:postgresql://127.0.0.1:%d/muster";

  @Test
  void aDatabaseAnswers() {
    Map<String, String> settings = TestDatabase.settings("classpath:db/fixture");

    assertEquals(
        State.WRITABLE, probe(settings.get("datasources.default.url"), "postgres").state());
  }

  @Test
  void aDatabaseThatIsReadOnlySaysSoUntilItIsWritableAgain() throws Exception {
    String url = TestDatabase.settings("classpath:db/fixture").get("datasources.default.url");
    String database = url.replaceFirst(".*/(\\w+)[?].*", "$1");
    try (Connection operator = DriverManager.getConnection(url);
        Statement statement = operator.createStatement()) {
      statement.execute("alter database " + database + " set default_transaction_read_only = on");
      assertEquals(State.READ_ONLY, probe(url, "postgres").state());

      statement.execute("alter database " + database + " reset default_transaction_read_only");
      assertEquals(State.WRITABLE, probe(url, "postgres").state());
    }
  }

  @Test
  void itIsAskedWithTheSettingsOfThePool() {
    DatasourceConfiguration pool =
        pool(
            TestDatabase.settings("classpath:db/fixture").get("datasources.default.url"),
            "postgres");
    // The server of the tests has no certificate.
    pool.addDataSourceProperty("sslmode", "require");

    assertEquals(State.AWAY, new DatabaseProbe(pool).state());
  }

  @Test
  void itTakesNoConnectionAway() throws Exception {
    String url = TestDatabase.settings("classpath:db/fixture").get("datasources.default.url");
    assertEquals(State.WRITABLE, probe(url, "postgres").state());

    try (Connection watching = DriverManager.getConnection(url);
        Statement statement = watching.createStatement()) {
      // A server learns a little later that somebody went.
      Patience.await(() -> others(statement) == 0);
    }
  }

  @Test
  void aDatabaseThatIsNotThereDoesNotAnswer() {
    assertEquals(State.AWAY, probe(NOWHERE.formatted(1), "muster").state());
  }

  @Test
  void aDatabaseThatLetsNobodyInDoesNotAnswer() {
    Map<String, String> settings = TestDatabase.settings("classpath:db/fixture");
    String url = settings.get("datasources.default.url").replaceFirst("/test_", "/no_test_");

    assertEquals(State.AWAY, probe(url, "postgres").state());
  }

  @Test
  void aDatabaseThatIsFrozenDoesNotAnswer() throws Exception {
    try (ServerSocket frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      assertEquals(State.AWAY, probe(NOWHERE.formatted(frozen.getLocalPort()), "muster").state());
    }
  }

  @Test
  void aHostThatIsFrozenDoesNotHideTheNextOne() throws Exception {
    String url = TestDatabase.settings("classpath:db/fixture").get("datasources.default.url");
    try (ServerSocket frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String both = url.replaceFirst("//", "//127.0.0.1:" + frozen.getLocalPort() + ",");

      assertEquals(State.WRITABLE, probe(both, "postgres").state());
    }
  }

  @Test
  void aUrlThatIsMorePatientDoesNotMakeItWait() throws Exception {
    try (ServerSocket frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String url =
          NOWHERE.formatted(frozen.getLocalPort()) + "?socketTimeout=600&connectTimeout=600";

      assertEquals(State.AWAY, probe(url, "muster").state());
    }
  }

  @Test
  void whoeverAsksAgainWithinASecondGetsTheSameAnswer() {
    AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    AtomicInteger asked = new AtomicInteger();
    DatabaseProbe probe =
        new DatabaseProbe(
            () -> {
              if (asked.incrementAndGet() == 2) {
                throw new SQLException("gone");
              }
              return true;
            },
            now::get);

    assertEquals(State.WRITABLE, probe.state());
    now.addAndGet(999_999_999);
    assertEquals(State.WRITABLE, probe.state());
    assertEquals(1, asked.get());

    now.addAndGet(1);
    assertEquals(State.AWAY, probe.state());
    assertEquals(State.AWAY, probe.state());
    now.addAndGet(1_000_000_000);
    assertEquals(State.WRITABLE, probe.state());
    assertEquals(3, asked.get());
  }

  private static int others(Statement statement) {
    try (ResultSet row =
        statement.executeQuery(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            """)) {
      row.next();
      return row.getInt(1);
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static DatabaseProbe probe(String url, String username) {
    return new DatabaseProbe(pool(url, username));
  }

  private static DatasourceConfiguration pool(String url, String username) {
    DatasourceConfiguration configuration = new DatasourceConfiguration("default");
    configuration.setUrl(url);
    configuration.setUsername(username);
    configuration.setPassword("");
    return configuration;
  }
}
