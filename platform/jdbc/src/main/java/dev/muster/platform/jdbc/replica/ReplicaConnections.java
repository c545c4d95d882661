package dev.muster.platform.jdbc.replica;

import dev.muster.application.consistency.query.ConsistencyToken;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Makes connections to standbys of the primary, and to nothing else; remembers of each connection
 * how far its server has come.
 *
 * <p>A server only gets further, so a read asks it again only if the remembered position will not
 * do, or if the server may have been promoted meanwhile.
 */
final class ReplicaConnections extends DelegatingDataSource {
  // A promoted server is used for this long at most.
  private static final Duration VALID = Duration.ofSeconds(1);
  // connection_failure
  private static final String STATE = "08006";

  private final DataSource primary;
  private final LongSupplier nanoTime;
  private final Map<PGConnection, Seen> seen = Collections.synchronizedMap(new WeakHashMap<>());
  private volatile @Nullable Long system;

  ReplicaConnections(DataSource replica, DataSource primary, LongSupplier nanoTime) {
    super(replica);
    this.primary = primary;
    this.nanoTime = nanoTime;
  }

  private record Seen(ConsistencyToken reached, long nanoTime) {}

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      ask(connection.unwrap(PGConnection.class));
      return connection;
    } catch (SQLException useless) {
      connection.close();
      throw useless;
    }
  }

  /** Connects once, past any pool. */
  void tryOnce() throws SQLException {
    getConnection().close();
  }

  /**
   * Returns whether the server of a connection has come to a position.
   *
   * @throws SQLException if the server is away, or no standby any more
   */
  boolean includes(PGConnection connection, ConsistencyToken position) throws SQLException {
    Seen before = seen.get(connection);
    return (before != null
            && nanoTime.getAsLong() - before.nanoTime < VALID.toNanos()
            && before.reached.includes(position))
        || ask(connection).includes(position);
  }

  private ConsistencyToken ask(PGConnection connection) throws SQLException {
    long asked = nanoTime.getAsLong();
    LogPosition position = LogPosition.of((Connection) connection);
    if (!position.standby()) {
      throw new SQLException("The server of MUSTER_READS_URL is no standby.", STATE);
    }
    if (position.system() != system()) {
      throw new SQLException("The server of MUSTER_READS_URL has another database.", STATE);
    }
    seen.put(connection, new Seen(position.reached(), asked));
    return position.reached();
  }

  private long system() throws SQLException {
    Long known = system;
    if (known == null) {
      try (Connection connection = primary.getConnection()) {
        known = LogPosition.of(connection).system();
      }
      system = known;
    }
    return known;
  }
}
