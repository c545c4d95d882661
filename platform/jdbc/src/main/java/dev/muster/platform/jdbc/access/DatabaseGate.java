package dev.muster.platform.jdbc.access;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The one way of a use case to the database: past the bulkhead, on one connection, and within a
 * time limit whatever happens to the network.
 */
@Singleton
public final class DatabaseGate {
  private final Bulkhead bulkhead;
  private final ConnectionOperations<Connection> connections;
  private final HikariPoolMXBean pool;
  private final TimeLimits timeLimits;
  private final Duration limit;

  DatabaseGate(
      Bulkhead bulkhead,
      ConnectionOperations<Connection> connections,
      DataSource dataSource,
      TimeLimits timeLimits,
      @Value("${muster.database.time-limit}") Duration limit)
      throws SQLException {
    this.bulkhead = bulkhead;
    this.pool = dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
    this.connections = connections;
    this.timeLimits = timeLimits;
    this.limit = limit;
  }

  /** What all pass. */
  Bulkhead bulkhead() {
    return bulkhead;
  }

  /** When the time is up of what begins now. */
  Deadline deadline() {
    return Deadline.in(limit);
  }

  /** Whether this thread is past the gate: what it does there is part of what it passed for. */
  boolean isPassed() {
    return connections.findConnectionStatus().isPresent();
  }

  /** Passes with work, which is broken off when its time is up. */
  public <T> T pass(Deadline deadline, Supplier<T> work) {
    bulkhead.enter(deadline);
    try {
      return connections.executeWrite(status -> limited(status.getConnection(), deadline, work));
    } catch (RuntimeException failure) {
      if (DatabaseFailure.isLossOfConnection(failure)) {
        // Seldom of one alone: the others are not to be found dead one by one, each after a while.
        pool.softEvictConnections();
      }
      throw failure;
    } finally {
      bulkhead.leave();
    }
  }

  /** Passes with a statement, unless it is part of a unit of work that has passed already. */
  public <T> T read(Supplier<T> statement) {
    return isPassed() ? statement.get() : read(deadline(), statement);
  }

  /** Passes with a statement that is no part of a unit of work. */
  <T> T read(Deadline deadline, Supplier<T> statement) {
    try {
      return pass(deadline, statement);
    } catch (RuntimeException failure) {
      throw DatabaseFailure.ofWork(failure, deadline);
    }
  }

  private <T> T limited(Connection connection, Deadline deadline, Supplier<T> work) {
    try (TimeLimits.Use _ = timeLimits.limit(connection, deadline)) {
      return work.get();
    }
  }
}
