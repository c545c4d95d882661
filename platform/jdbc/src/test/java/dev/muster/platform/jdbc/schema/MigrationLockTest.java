package dev.muster.platform.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** One node migrates at a time, and whoever waits says for whom. */
class MigrationLockTest {
  private static final MigrationLock.Patience LITTLE =
      new MigrationLock.Patience(
          Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(40));
  // As Flyway 10 computes it for "public"."flyway_schema_history", give or take.
  private static final long FLYWAYS = 77_431_708_279_161L + "\"public\".\"x\"".hashCode();

  private final TestSchema schema = new TestSchema(TestDatabase.settings());
  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Test
  void anotherNodeIsWaitedForAsLongAsItMigratesWithOneLine() throws Exception {
    MigrationLock first = MigrationLock.take(source("a node"), LITTLE, lines::add);
    CompletableFuture<MigrationLock> second = takenMeanwhile();

    assertThrows(TimeoutException.class, () -> second.get(300, TimeUnit.MILLISECONDS));
    first.close();
    second.get(1, TimeUnit.MINUTES).close();

    assertEquals(1, lines.size(), lines::toString);
    String said = lines.getFirst();
    assertTrue(
        said.matches(
            "Waiting for another node that migrates the database: process \\d+ of the server, user"
                + " postgres from [0-9.:]+, a node\\."),
        said);
  }

  @Test
  void aLockThatIsFreeIsTakenWithoutAWord() throws Exception {
    MigrationLock.take(source("a node"), LITTLE, lines::add).close();
    MigrationLock.take(source("a node"), LITTLE, lines::add).close();

    assertEquals(List.of(), lines);
  }

  @Test
  void whoeverKeepsTheLockOfFlywayIsNamedWithTheRemedy() throws Exception {
    try (Connection pooled = schema.connect()) {
      int process = lockAsFlyway(pooled);

      MigrationRefusedException refused =
          assertThrows(
              MigrationRefusedException.class,
              () -> MigrationLock.take(source("a node"), LITTLE, lines::add));

      String words = String.valueOf(refused.getMessage());
      assertTrue(
          words.startsWith("somebody keeps the lock of migrations (process " + process), words);
      assertTrue(words.endsWith("select pg_terminate_backend(" + process + ") frees it"), words);
    }
  }

  @Test
  void whoeverFreesTheLockOfFlywayInTimeIsWaitedFor() throws Exception {
    MigrationLock.Patience patience =
        new MigrationLock.Patience(
            Duration.ofMillis(5), Duration.ofMillis(1), Duration.ofMinutes(1));
    Connection release = schema.connect();
    lockAsFlyway(release);
    CompletableFuture<MigrationLock> node =
        CompletableFuture.supplyAsync(() -> take(source("a node"), patience));

    assertThrows(TimeoutException.class, () -> node.get(100, TimeUnit.MILLISECONDS));
    release.close();

    node.get(1, TimeUnit.MINUTES).close();
    assertEquals(1, lines.size(), lines::toString);
  }

  @Test
  void aRefusalKeepsNoConnection() throws Exception {
    try (Connection pooled = schema.connect()) {
      lockAsFlyway(pooled);
      assertThrows(
          MigrationRefusedException.class,
          () -> MigrationLock.take(source("refused"), LITTLE, lines::add));
    }

    MigrationLock.take(source("a node"), LITTLE, lines::add).close();
  }

  private CompletableFuture<MigrationLock> takenMeanwhile() {
    return CompletableFuture.supplyAsync(() -> take(source("another"), LITTLE));
  }

  private MigrationLock take(DataSource source, MigrationLock.Patience patience) {
    try {
      return MigrationLock.take(source, patience, lines::add);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static int lockAsFlyway(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select pg_backend_pid(), pg_advisory_lock(" + FLYWAYS + ")")) {
      row.next();
      return row.getInt(1);
    }
  }

  private DataSource source(String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(schema.settings().get("datasources.default.url"));
    source.setApplicationName(name);
    return source;
  }
}
