package dev.muster.platform.jdbc.connect;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;

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

  /** Returns the URL without its user, password and parameters. */
  public static String withoutSecrets(String url) {
    return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
  }
}
