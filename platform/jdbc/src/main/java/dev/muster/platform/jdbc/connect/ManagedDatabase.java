package dev.muster.platform.jdbc.connect;

/** The database that the service starts itself; its address is known once it runs. */
@FunctionalInterface
public interface ManagedDatabase {
  /** A placeholder URL for the configuration: it selects the driver. */
  String URL = "jdbc:postgresql:";

  /** Waits until the database accepts connections; fails if it cannot start. */
  Access await();

  /** The address and the login of the database. */
  record Access(String jdbcUrl, String username, String password) {}
}
