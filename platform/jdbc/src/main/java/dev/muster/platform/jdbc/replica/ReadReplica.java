package dev.muster.platform.jdbc.replica;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.util.DriverDataSource;
import dev.muster.application.consistency.query.ConsistencyToken;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The replica that answers reads, where the settings name one: its connections, and whether it can
 * be used now.
 *
 * <p>Its address may lead to several servers, one for each connection. So what is known of a server
 * is known of a connection.
 */
@Singleton
@Requires(property = ReadReplica.URL, pattern = ".+")
public final class ReadReplica {
  /** The setting with the URL of the replica. */
  public static final String URL = "muster.reads.url";

  /** What came of a read that was meant for the replica. */
  public enum Outcome {
    /** The replica answered. */
    ANSWERED,
    /** The replica did not include what the client has seen. */
    BEHIND,
    /** The replica failed, or took too long. */
    FAILED
  }

  private static final ScopedValue<DataSource> CHOSEN = ScopedValue.newInstance();
  private static final Duration PAUSE = Duration.ofSeconds(1);
  // In milliseconds. The primary answers sooner than a connection that takes longer.
  private static final long TO_CONNECT = 1_000;
  private static final long TO_VALIDATE = 500;

  private final HikariDataSource pool;
  private final ReplicaConnections connections;
  private final CircuitBreaker circuit;
  private final @Nullable Freshness freshness;
  private final ReplicaMetrics metrics;

  ReadReplica(
      DatasourceConfiguration primary,
      DataSource primaryPool,
      @Nullable Freshness freshness,
      ReplicaMetrics metrics,
      @Value("${" + URL + "}") String url,
      @Value("${muster.reads.username:}") String username,
      @Value("${muster.reads.password:}") String password)
      throws SQLException {
    boolean ownRole = !username.isEmpty();
    DataSource driver =
        new DriverDataSource(
            url,
            primary.getDriverClassName(),
            primary.getDataSourceProperties(),
            ownRole ? username : primary.getUsername(),
            ownRole ? password : primary.getPassword());
    HikariDataSource unwrapped = primaryPool.unwrap(HikariDataSource.class);
    this.connections = new ReplicaConnections(driver, unwrapped, System::nanoTime);
    this.circuit =
        new CircuitBreaker(
            connections::tryOnce, Thread::startVirtualThread, PAUSE, System::nanoTime);
    this.pool = pool(primary, connections);
    this.freshness = freshness;
    this.metrics = metrics;
    metrics.watch(circuit::isClosedNow);
  }

  private static HikariDataSource pool(HikariConfig primary, DataSource connections) {
    HikariConfig settings = new HikariConfig();
    primary.copyStateTo(settings);
    settings.setDataSource(connections);
    // With a name, the pool would pass by what is asked of each new connection.
    settings.setUsername(null);
    settings.setPoolName(primary.getPoolName() + "-reads");
    settings.setConnectionTimeout(TO_CONNECT);
    settings.setValidationTimeout(TO_VALIDATE);
    // No start waits for a replica.
    settings.setInitializationFailTimeout(-1);
    settings.setMinimumIdle(0);
    return new HikariDataSource(settings);
  }

  /** Returns the connections that this thread has chosen; empty for those of the primary. */
  public static Optional<DataSource> chosen() {
    return CHOSEN.isBound() ? Optional.of(CHOSEN.get()) : Optional.empty();
  }

  /**
   * Returns what the replica must include for the work of this thread; empty where the primary has
   * to answer.
   */
  public Optional<ConsistencyToken> required() {
    return freshness == null
        ? Optional.empty()
        : freshness.required().filter(_ -> circuit.isClosed());
  }

  /** Runs work whose connection is one to the replica. */
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CHOSEN, pool).call(work::get);
  }

  /** Returns whether the server of a connection has come to a position. */
  public boolean includes(Connection connection, ConsistencyToken position) {
    try {
      return connections.includes(connection.unwrap(PGConnection.class), position);
    } catch (SQLException failure) {
      throw new DataAccessException("the replica is of no use", failure);
    }
  }

  /** Leaves reads to the primary until the replica answers again. */
  public void lose(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    circuit.open(String.valueOf(cause.getMessage()));
  }

  /** Counts a read that was meant for the replica. */
  public void count(Outcome outcome) {
    metrics.counter(outcome).increment();
  }

  /** Returns how many reads had an outcome. */
  public long counted(Outcome outcome) {
    return metrics.counter(outcome).sum();
  }

  /** Returns whether the replica is used. */
  public boolean isUsed() {
    return circuit.isClosedNow();
  }

  /** Returns the control of the connections. */
  public HikariPoolMXBean pool() {
    return pool.getHikariPoolMXBean();
  }

  @PreDestroy
  void close() {
    pool.close();
  }
}
