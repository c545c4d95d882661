package dev.muster.platform.jdbc.connect;

import com.zaxxer.hikari.util.DriverDataSource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whether the database lets in who comes now.
 *
 * <p>With a connection of its own each time, and not one of the pool: a pool that is busy says
 * nothing of the database, and waiting for it would make an overload look like a loss. However the
 * database fails, the answer takes a second or two.
 */
@Singleton
public final class DatabaseProbe {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseProbe.class);
  private static final String SECOND = "1";
  // Whoever asks all the time makes no connection all the time.
  private static final Duration VALID = Duration.ofSeconds(1);

  private final Login login;
  private final LongSupplier nanoTime;
  private boolean answered = true;
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

  /** Lets itself be let in, and leaves. */
  interface Login {
    void tryOnce() throws SQLException;
  }

  private static Login loginOf(DatasourceConfiguration configuration) {
    Properties properties = new Properties();
    properties.putAll(configuration.getDataSourceProperties());
    properties.setProperty("loginTimeout", SECOND);
    properties.setProperty("connectTimeout", SECOND);
    properties.setProperty("socketTimeout", SECOND);
    DataSource database =
        new DriverDataSource(
            configuration.getJdbcUrl(),
            configuration.getDriverClassName(),
            properties,
            configuration.getUsername(),
            configuration.getPassword());
    return () -> database.getConnection().close();
  }

  /** Asks it, or gives the answer of less than a second ago. */
  public synchronized boolean answers() {
    if (nanoTime.getAsLong() - askAgain >= 0) {
      boolean before = answered;
      answered = ask(before);
      if (answered && !before) {
        LOG.warn("The database answers again.");
      }
      askAgain = nanoTime.getAsLong() + VALID.toNanos();
    }
    return answered;
  }

  private boolean ask(boolean answeredBefore) {
    try {
      login.tryOnce();
      return true;
    } catch (SQLException lost) {
      if (answeredBefore) {
        LOG.warn("The database does not answer: {}", lost.getMessage());
      }
      return false;
    }
  }
}
