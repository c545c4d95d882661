package dev.muster.platform.jdbc.kit;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * A database of its own, as the releases before left it.
 *
 * @param settings lead a Micronaut context to it
 */
public record TestSchema(Map<String, String> settings) {
  private static final String MIGRATIONS = "classpath:db/migration";
  private static final JavaMigration[] IN_JAVA = inJava();

  // Each release goes on from the one before. Tests get copies: nobody connects to these again.
  private static final Map<String, TestSchema> RELEASED = new HashMap<>();

  /** An empty one. */
  public static TestSchema empty() {
    return new TestSchema(TestDatabase.settings());
  }

  /** One of an earlier release, without data. */
  public static TestSchema of(int release) {
    return empty().migrated(release);
  }

  /**
   * One that began with the first release and was updated to a later one, with data of each.
   *
   * @param beside the class beside which the scripts released/V1.sql and so on stand
   */
  public static TestSchema of(int release, Class<?> beside) {
    return released(release, beside).copy();
  }

  private static synchronized TestSchema released(int release, Class<?> beside) {
    String name = beside.getName() + " " + release;
    if (!RELEASED.containsKey(name)) {
      TestSchema schema =
          releases().stream()
              .filter(it -> it < release)
              .max(Integer::compare)
              .map(before -> released(before, beside).copy())
              .orElseGet(TestSchema::empty);
      schema.migrated(release).execute(script(beside, "released/V" + release + ".sql"));
      RELEASED.put(name, schema);
    }
    return RELEASED.get(name);
  }

  private TestSchema copy() {
    return new TestSchema(TestDatabase.copyOf(settings));
  }

  /** Migrates it to a release, and returns it. */
  public TestSchema migrated(int release) {
    flyway(String.valueOf(release)).migrate();
    return this;
  }

  /** The versions that were released. */
  public static List<Integer> releases() {
    return Arrays.stream(empty().flyway("latest").info().all())
        .map(MigrationInfo::getVersion)
        .map(version -> Integer.valueOf(version.getVersion()))
        .toList();
  }

  /** A connection past the adapter. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        settings.get("datasources.default.url"),
        settings.get("datasources.default.username"),
        settings.get("datasources.default.password"));
  }

  /** Runs a script past the adapter. */
  public void execute(String script) {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(script);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Runs a query past the adapter, and returns the first column of its rows. */
  public List<String> texts(String query) {
    try (Connection connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Flyway flyway(String target) {
    return Flyway.configure()
        .dataSource(
            settings.get("datasources.default.url"),
            settings.get("datasources.default.username"),
            settings.get("datasources.default.password"))
        .locations(settings.getOrDefault(TestDatabase.MIGRATIONS, MIGRATIONS).split(","))
        .javaMigrations(IN_JAVA)
        // As HistoryConfiguration has it.
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .target(target)
        .load();
  }

  /** The migrations in Java that the contexts of the default schema contribute. */
  private static JavaMigration[] inJava() {
    try (ApplicationContext beans =
        ApplicationContext.run(Map.of("datasources.default.enabled", "false"))) {
      return beans.getBeansOfType(ContextMigrations.class).stream()
          .filter(it -> it.schema().equals(ContextMigrations.DEFAULT_SCHEMA))
          .flatMap(it -> it.inJava().stream())
          .toArray(JavaMigration[]::new);
    }
  }

  /** A script beside a class. */
  public static String script(Class<?> beside, String name) {
    try (var stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new AssertionError("there is no " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
