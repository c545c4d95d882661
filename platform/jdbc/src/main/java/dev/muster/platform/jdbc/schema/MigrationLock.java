package dev.muster.platform.jdbc.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Holds the lock against migrations on other nodes, for all histories of the database.
 *
 * <p>Flyway has a lock of its own, which it gives up to get after 50 seconds and without a word
 * before. A pooler in transaction mode keeps that lock for ever. So a node comes to Flyway only
 * when it has this lock and nobody has Flyway's.
 */
final class MigrationLock implements AutoCloseable {
  // The letters "Muster". They share no key with Flyway, whose keys begin with "Fl".
  private static final String TRY = "select pg_try_advisory_lock(x'4d7573746572'::bigint)";
  private static final String FREE = "select pg_advisory_unlock(x'4d7573746572'::bigint)";
  private static final String OWN = "l.classid = x'4d75'::int and l.objid::bigint = 1937007986";
  // "Flyway" plus the hash of a table's name, which may carry into the upper half, or borrow.
  private static final String FLYWAYS = "l.classid between x'466b'::int and x'466d'::int";
  // A view that others than superusers see in part: the client's address may be missing.
  private static final String HOLDER =
      """
      select concat('process ', l.pid, ' of the server', ', user ' || a.usename,
        ' from ' || host(a.client_addr), ', ' || nullif(a.application_name, '')), l.pid
      from pg_locks l
      left join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.objsubid = 1 and l.granted and l.pid <> pg_backend_pid()
        and l.database = (select oid from pg_database where datname = current_database())
        and
      """;

  private final Connection connection;
  private final Consumer<String> log;

  private MigrationLock(Connection connection, Consumer<String> log) {
    this.connection = connection;
    this.log = log;
  }

  /**
   * Waits for the lock as long as another node migrates, and says so once.
   *
   * @param log receives the line about the wait
   * @throws MigrationRefusedException if the lock cannot be held behind this pooler, or if somebody
   *     who is no node of this release keeps Flyway's lock
   */
  static MigrationLock take(DataSource source, Patience patience, Consumer<String> log)
      throws SQLException {
    Connection connection = source.getConnection();
    try {
      if (TransactionPooler.isBefore(connection, source)) {
        throw new MigrationRefusedException(
            "migrations cannot hold their lock behind a connection pooler in transaction mode: set"
                + " FLYWAY_DATASOURCES_DEFAULT_URL to a URL that leads to the server itself");
      }
      MigrationLock lock = new MigrationLock(connection, log);
      lock.awaitNodes(patience);
      lock.awaitOthers(patience);
      return lock;
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  // The server does not wait. A statement that waits has a snapshot, and CREATE INDEX CONCURRENTLY
  // waits for that.
  private void awaitNodes(Patience patience) throws SQLException {
    long start = System.nanoTime();
    boolean told = false;
    while (!isTaken()) {
      if (!told && isOver(start, patience.untilTold())) {
        log.accept(
            String.format(
                Locale.ROOT,
                "Waiting for another node that migrates the database: %s.",
                holder(OWN).map(Holder::words).orElse("it has just ended")));
        told = true;
      }
      pause(patience);
    }
  }

  private void awaitOthers(Patience patience) throws SQLException {
    long start = System.nanoTime();
    boolean told = false;
    for (Optional<Holder> holder = holder(FLYWAYS); holder.isPresent(); holder = holder(FLYWAYS)) {
      Holder other = holder.get();
      if (isOver(start, patience.forOthers())) {
        throw new MigrationRefusedException(
            "somebody keeps the lock of migrations ("
                + other.words()
                + "): start again when that migration is over; if there is none, a connection"
                + " pooler in transaction mode kept the lock, and select pg_terminate_backend("
                + other.process()
                + ") frees it");
      }
      if (!told && isOver(start, patience.untilTold())) {
        log.accept(
            String.format(
                Locale.ROOT,
                "Waiting for somebody who keeps the lock of migrations: %s.",
                other.words()));
        told = true;
      }
      pause(patience);
    }
  }

  private boolean isTaken() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TRY)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private Optional<Holder> holder(String keys) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(HOLDER + keys)) {
      return row.next()
          ? Optional.of(new Holder(row.getString(1), row.getInt(2)))
          : Optional.empty();
    }
  }

  private static boolean isOver(long start, Duration time) {
    return System.nanoTime() - start >= time.toNanos();
  }

  private static void pause(Patience patience) {
    try {
      Thread.sleep(patience.pause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while others migrate", interrupted);
    }
  }

  /** Frees the lock. A pooler may keep the session, and the lock with it. */
  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute(FREE);
    }
  }

  private record Holder(String words, int process) {}

  /**
   * The times of the wait.
   *
   * @param pause between two attempts
   * @param untilTold after this time the log says that somebody is waited for
   * @param forOthers after this time those are given up on that are no nodes of this release
   */
  record Patience(Duration pause, Duration untilTold, Duration forOthers) {
    /** Short beside a start; what Flyway itself waits. */
    static final Patience USUAL =
        new Patience(Duration.ofMillis(200), Duration.ofSeconds(3), Duration.ofSeconds(50));
  }
}
