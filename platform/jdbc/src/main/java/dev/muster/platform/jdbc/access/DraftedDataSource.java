package dev.muster.platform.jdbc.access;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Refuses a connection to a unit of work that runs as a {@link Draft}: a statement that nobody
 * thought of would be committed by itself.
 *
 * <p>It is no {@code DelegatingDataSource}, because the framework looks behind those.
 */
final class DraftedDataSource implements DataSource {
  private final DataSource pool;

  private DraftedDataSource(DataSource pool) {
    this.pool = pool;
  }

  /** Puts it before each pool, and behind whatever the framework puts there. */
  @Singleton
  static final class BeforePools implements BeanCreatedEventListener<DataSource>, Ordered {
    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
      return new DraftedDataSource(event.getBean());
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    Draft.refuse();
    return pool.getConnection();
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    Draft.refuse();
    return pool.getConnection(username, password);
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(pool) ? type.cast(pool) : pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(pool) || pool.isWrapperFor(type);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public Logger getParentLogger() {
    throw new UnsupportedOperationException("the pool has no logger");
  }
}
