package dev.muster.platform.jdbc.connect;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What can be known of the URL of a database without asking the database. */
public final class DatabaseUrl {
  private DatabaseUrl() {}

  /** Whether there is a driver that could connect to it. */
  public static boolean isUnderstood(String url) {
    try {
      Driver _ = DriverManager.getDriver(url);
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  /** The URL as it may be shown: a user and a password may stand in it. */
  public static String withoutSecrets(String url) {
    return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
  }
}
