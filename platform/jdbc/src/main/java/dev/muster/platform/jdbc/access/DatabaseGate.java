package dev.muster.platform.jdbc.access;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Leads every use case to the database: through the bulkhead, on one connection, and within a time
 * limit that holds even where the network fails.
 *
 * <p>A unit of work or a long transaction passes the gate as a whole; any other read passes it by
 * {@link #read(Supplier)}.
 */
@Singleton
public final class DatabaseGate {
  private final Bulkhead bulkhead;
  private final ConnectionOperations<Connection> connections;
  private final HikariPoolMXBean pool;
  private final TimeLimits timeLimits;
  private final LongWork longWork;
  private final Duration limit;

  DatabaseGate(
      Bulkhead bulkhead,
      ConnectionOperations<Connection> connections,
      DataSource dataSource,
      TimeLimits timeLimits,
      LongWork longWork,
      @Value("${muster.database.time-limit}") Duration limit)
      throws SQLException {
    this.bulkhead = bulkhead;
    this.pool = dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
    this.connections = connections;
    this.timeLimits = timeLimits;
    this.longWork = longWork;
    this.limit = limit;
  }

  /** Returns the bulkhead that every passage goes through. */
  Bulkhead bulkhead() {
    return bulkhead;
  }

  /** Returns the deadline for work that starts now. */
  Deadline deadline() {
    return Deadline.in(limit);
  }

  /** Returns whether this thread holds a connection; nested statements then use that connection. */
  boolean isPassed() {
    return connections.findConnectionStatus().isPresent();
  }

  /**
   * Runs work on a connection, and aborts the connection at the deadline.
   *
   * @throws UnavailableException when the deadline is past already, or there is no place
   */
  public <T> T pass(Deadline deadline, Supplier<T> work) {
    if (deadline.isPast()) {
      // Whoever waited for others that met a silent database does not begin to wait for it, too.
      throw new UnavailableException(Reason.TIMED_OUT);
    }
    bulkhead.enter(deadline);
    try {
      return connections.executeWrite(status -> limited(status.getConnection(), deadline, work));
    } catch (RuntimeException failure) {
      if (DatabaseFailure.isLossOfConnection(failure)) {
        // A loss seldom concerns one connection alone; every other broken one would fail another
        // request.
        pool.softEvictConnections();
      }
      throw failure;
    } finally {
      bulkhead.leave();
    }
  }

  /** Runs a statement in the current unit of work of this thread, or else by itself. */
  public <T> T read(Supplier<T> statement) {
    return isPassed() ? statement.get() : read(deadline(), statement);
  }

  /** Runs a statement outside of units of work. */
  <T> T read(Deadline deadline, Supplier<T> statement) {
    try {
      return pass(deadline, statement);
    } catch (RuntimeException failure) {
      throw DatabaseFailure.ofWork(failure, deadline);
    }
  }

  private <T> T limited(Connection connection, Deadline deadline, Supplier<T> work) {
    try (TimeLimits.Use _ = timeLimits.limit(connection, deadline)) {
      return longWork.during(connection, deadline, work);
    }
  }
}
