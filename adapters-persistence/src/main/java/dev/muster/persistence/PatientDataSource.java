package dev.muster.persistence;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries to connect until there is a connection, for a pool that itself would pause ever longer: up
 * to 5 seconds, in which the database may have returned long ago.
 *
 * <p>The first time it does not insist: where there never was a connection, the settings are wrong,
 * and whoever starts the service should hear of it.
 */
final class PatientDataSource extends DelegatingDataSource {
  private static final Logger LOG = LoggerFactory.getLogger(PatientDataSource.class);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

  private volatile boolean connectedBefore;
  private volatile boolean closed;

  PatientDataSource(DataSource driver) {
    super(driver);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return insist(super::getConnection);
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return insist(() -> super.getConnection(username, password));
  }

  /** Lets those go who still try. */
  void close() {
    closed = true;
  }

  private Connection insist(Connecting connecting) throws SQLException {
    boolean told = false;
    while (true) {
      try {
        Connection connection = connecting.connect();
        connectedBefore = true;
        if (told) {
          LOG.warn("The database is there again.");
        }
        return connection;
      } catch (SQLException failure) {
        if (!connectedBefore || closed || !pause()) {
          throw failure;
        }
        if (!told) {
          LOG.warn("The database is away: {}", failure.getMessage());
          told = true;
        }
      }
    }
  }

  private static boolean pause() {
    try {
      TimeUnit.NANOSECONDS.sleep(PAUSE);
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
