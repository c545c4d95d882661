package dev.muster.platform.jdbc.access;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.jdbc.replica.ReadReplica;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable ReplicaReads reads;

  DatabaseGate(
      Bulkhead bulkhead,
      ConnectionOperations<Connection> connections,
      DataSource dataSource,
      TimeLimits timeLimits,
      LongWork longWork,
      @Nullable ReadReplica replica,
      @Value("${muster.database.time-limit}") Duration limit)
      throws SQLException {
    this.bulkhead = bulkhead;
    this.pool = dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
    this.connections = connections;
    this.timeLimits = timeLimits;
    this.longWork = longWork;
    this.limit = limit;
    this.reads = replica == null ? null : new ReplicaReads(this, replica, limit);
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
    return pass(bulkhead, pool, deadline, _ -> work.get());
  }

  /** Runs work on a connection of a pool, which has a bulkhead before it. */
  <T> T pass(
      Bulkhead bulkhead, HikariPoolMXBean pool, Deadline deadline, Function<Connection, T> work) {
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

  /**
   * Runs a statement in the current unit of work of this thread, or else by itself. A statement by
   * itself may run on the replica, where there is one.
   */
  public <T> T read(Supplier<T> statement) {
    return isPassed() ? statement.get() : read(required(), deadline(), statement);
  }

  /**
   * Runs a statement in the current unit of work of this thread, or else by itself on the primary:
   * one that writes, or that something is decided on.
   */
  public <T> T readLatest(Supplier<T> statement) {
    return isPassed() ? statement.get() : read(deadline(), statement);
  }

  /**
   * Returns what the replica must include for a read of this thread; empty where the primary has to
   * answer.
   */
  Optional<ConsistencyToken> required() {
    return reads == null || Draft.isUnderWay() ? Optional.empty() : reads.required();
  }

  /** Runs a statement outside of units of work, on the replica if it includes what is required. */
  <T> T read(Optional<ConsistencyToken> required, Deadline deadline, Supplier<T> statement) {
    return reads != null && required.isPresent()
        ? reads.read(required.get(), deadline, statement)
        : read(deadline, statement);
  }

  /** Runs a statement outside of units of work, on the primary. */
  <T> T read(Deadline deadline, Supplier<T> statement) {
    try {
      return pass(deadline, statement);
    } catch (RuntimeException failure) {
      throw DatabaseFailure.ofWork(failure, deadline);
    }
  }

  private <T> T limited(Connection connection, Deadline deadline, Function<Connection, T> work) {
    try (TimeLimits.Use _ = timeLimits.limit(connection, deadline)) {
      return longWork.during(connection, deadline, () -> work.apply(connection));
    }
  }
}
