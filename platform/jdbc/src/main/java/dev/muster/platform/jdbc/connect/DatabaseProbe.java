package dev.muster.platform.jdbc.connect;

import com.zaxxer.hikari.util.DriverDataSource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whether the database accepts connections, and whether it accepts writes.
 *
 * <p>Each probe opens its own connection. A busy pool says nothing about the database, and waiting
 * for the pool would make an overload look like a loss. The answer takes a second for each host of
 * the URL and another one, however the database fails.
 */
@Singleton
public final class DatabaseProbe {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseProbe.class);
  private static final String SECOND = "1";
  // An answer is reused for this long, so that many questions open few connections.
  private static final Duration VALID = Duration.ofSeconds(1);

  private final Login login;
  private final LongSupplier nanoTime;
  private State state = State.WRITABLE;
  private long askAgain;

  @Inject
  DatabaseProbe(DatasourceConfiguration configuration) {
    this(loginOf(configuration), System::nanoTime);
  }

  DatabaseProbe(Login login, LongSupplier nanoTime) {
    this.login = login;
    this.nanoTime = nanoTime;
    this.askAgain = nanoTime.getAsLong();
  }

  /** The answer of the database. */
  public enum State {
    /** The database accepts reads and writes. */
    WRITABLE,
    /**
     * The database accepts reads alone: a standby, or a database that its operator made read-only.
     */
    READ_ONLY,
    /** The database accepts no connection. */
    AWAY
  }

  /** Opens one connection and closes it. */
  interface Login {
    /** Returns whether the connection accepts writes. */
    boolean tryOnce() throws SQLException;
  }

  private static Login loginOf(DatasourceConfiguration configuration) {
    Properties properties = new Properties();
    properties.putAll(configuration.getDataSourceProperties());
    // The driver's limit of a login covers all hosts of the URL, one after the other.
    properties.setProperty(
        "loginTimeout", String.valueOf(DatabaseUrl.hosts(configuration.getJdbcUrl())));
    properties.setProperty("connectTimeout", SECOND);
    properties.setProperty("socketTimeout", SECOND);
    DataSource database =
        new DriverDataSource(
            configuration.getJdbcUrl(),
            configuration.getDriverClassName(),
            properties,
            configuration.getUsername(),
            configuration.getPassword());
    return () -> {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("show transaction_read_only")) {
        return row.next() && row.getString(1).equals("off");
      }
    };
  }

  /** Asks the database, or returns an answer that is less than a second old. */
  public synchronized State state() {
    if (nanoTime.getAsLong() - askAgain >= 0) {
      State before = state;
      state = ask(before);
      if (state != before && state != State.AWAY) {
        LOG.warn(
            state == State.WRITABLE
                ? "The database answers again."
                : "The database takes no writes.");
      }
      askAgain = nanoTime.getAsLong() + VALID.toNanos();
    }
    return state;
  }

  private State ask(State before) {
    try {
      return login.tryOnce() ? State.WRITABLE : State.READ_ONLY;
    } catch (SQLException lost) {
      if (before != State.AWAY) {
        LOG.warn("The database does not answer: {}", lost.getMessage());
      }
      return State.AWAY;
    }
  }
}
