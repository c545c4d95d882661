package dev.muster.platform.jdbc.connect;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retries to connect until there is a connection. The pool's own pauses would grow to 5 seconds,
 * long after the database may have returned.
 *
 * <p>The first connection is tried three times only: after that the settings are probably wrong,
 * and the operator should hear of it.
 */
final class ReconnectingDataSource extends DelegatingDataSource {
  private static final Logger LOG = LoggerFactory.getLogger(ReconnectingDataSource.class);
  private static final int FIRST_ATTEMPTS = 3;

  private final Duration pause;
  private volatile boolean connectedBefore;
  private volatile boolean closed;

  ReconnectingDataSource(DataSource driver, Duration pause) {
    super(driver);
    this.pause = pause;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return insist(super::getConnection);
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return insist(() -> super.getConnection(username, password));
  }

  /** Stops the pending retries. */
  void close() {
    closed = true;
  }

  private Connection insist(Connecting connecting) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        Connection connection = connecting.connect();
        if (connectedBefore && attempt > 1) {
          LOG.warn("The database is there again.");
        }
        connectedBefore = true;
        return connection;
      } catch (SQLException failure) {
        boolean hopeless = !connectedBefore && attempt == FIRST_ATTEMPTS;
        if (hopeless || closed || !pause()) {
          throw failure;
        }
        if (connectedBefore && attempt == 1) {
          LOG.warn("The database is away: {}", failure.getMessage());
        }
      }
    }
  }

  private boolean pause() {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @FunctionalInterface
  private interface Connecting {
    Connection connect() throws SQLException;
  }
}
