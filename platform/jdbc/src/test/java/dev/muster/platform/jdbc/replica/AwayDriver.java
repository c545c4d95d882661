package dev.muster.platform.jdbc.replica;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;

/** A driver whose server is away; it remembers who wanted to connect. */
public final class AwayDriver implements Driver {
  static final List<String> CALLERS = new CopyOnWriteArrayList<>();

  /** Made by the pool. */
  public AwayDriver() {}

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    CALLERS.add(
        "%s as %s with %s".formatted(url, info.getProperty("user"), info.getProperty("password")));
    throw new SQLException("away", "08001");
  }

  @Override
  public boolean acceptsURL(String url) {
    return true;
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}
