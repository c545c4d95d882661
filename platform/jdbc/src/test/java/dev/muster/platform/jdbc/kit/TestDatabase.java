package dev.muster.platform.jdbc.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A new, empty database for each test class, on one real PostgreSQL for each JVM; or for all that
 * share the one that another JVM supplies.
 */
public final class TestDatabase implements Supplier<Map<String, String>> {
  static final String MIGRATIONS = "muster.fixture.migrations";

  private static final String SHARED = "muster.test.postgres";
  private static final String SERVER = System.getProperty(SHARED, "");
  private static final String URL = "datasources.default.url";
  private static final String USER = "postgres";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Made by who runs the tests in JVMs that come and go, and has one PostgreSQL for all. */
  public TestDatabase() {}

  /** Makes a database, and returns the settings that lead a Micronaut context to it. */
  public static Map<String, String> settings() {
    return create("");
  }

  /**
   * Copies a database to which nobody is connected, and returns the settings that lead to the copy.
   */
  static Map<String, String> copyOf(Map<String, String> settings) {
    String url = settings.get(URL);
    Map<String, String> copy = new HashMap<>(settings);
    copy.putAll(
        create(" template " + url.substring(url.lastIndexOf('/') + 1, url.lastIndexOf('?'))));
    return Map.copyOf(copy);
  }

  private static Map<String, String> create(String options) {
    String server = SERVER.isEmpty() ? Own.SERVER : SERVER;
    String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), NUMBER.incrementAndGet());
    try (Connection connection = DriverManager.getConnection(server + USER, USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + options);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return Map.of(
        URL,
        server + name + "?user=" + USER,
        "datasources.default.username",
        USER,
        "datasources.default.password",
        "",
        // Clients of a race wait for each other, and for whatever else the machine does meanwhile.
        "muster.database.patience",
        "1m",
        // Nobody signs in to a service of the tests, unless they say so.
        "muster.access",
        "open");
  }

  /**
   * Makes a database with a schema of its own, and returns the settings that lead a Micronaut
   * context to it.
   *
   * @param migrations where Flyway finds the migrations of that schema
   */
  public static Map<String, String> settings(String migrations) {
    return migrating(settings(), migrations);
  }

  /** Returns settings to which the migrations of a schema are added. */
  public static Map<String, String> migrating(Map<String, String> settings, String migrations) {
    Map<String, String> all = new HashMap<>(settings);
    all.put(MIGRATIONS, migrations);
    return Map.copyOf(all);
  }

  /** The system properties by which other JVMs share the PostgreSQL of this one. */
  @Override
  public Map<String, String> get() {
    return Map.of(SHARED, Own.SERVER);
  }

  private static final class Own {
    // Several JVMs share it, and a mutant may leave its connections open.
    private static final String CONNECTIONS = "1000";

    static final String SERVER = start();

    private static String start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setServerConfig("max_connections", CONNECTIONS).start();
        return "jdbc:postgresql://localhost:%d/".formatted(postgres.getPort());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
