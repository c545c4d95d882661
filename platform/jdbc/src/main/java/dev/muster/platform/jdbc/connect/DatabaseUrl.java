package dev.muster.platform.jdbc.connect;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGProperty;

/** Interprets the URL of a database without connecting to it. */
public final class DatabaseUrl {
  private DatabaseUrl() {}

  /** Returns whether a driver accepts the URL. */
  public static boolean isUnderstood(String url) {
    try {
      Driver _ = DriverManager.getDriver(url);
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  /** Returns how many hosts the URL of PostgreSQL names, at least 1. */
  static int hosts(String url) {
    Properties parts = org.postgresql.Driver.parseURL(url, null);
    return parts == null ? 1 : PGProperty.PG_HOST.getOrDefault(parts).split(",").length;
  }

  /** Returns the URL without its user, password and parameters. */
  public static String withoutSecrets(String url) {
    return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
  }
}
