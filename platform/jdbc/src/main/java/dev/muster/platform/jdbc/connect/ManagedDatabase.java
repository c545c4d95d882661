package dev.muster.platform.jdbc.connect;

/** The database where the service starts its own: how to reach it is known once it runs. */
@FunctionalInterface
public interface ManagedDatabase {
  /** The URL to configure meanwhile: it says which driver it takes. */
  String URL = "jdbc:postgresql:";

  /** Waits until it accepts connections; fails where it cannot start. */
  Access await();

  /** What it takes to connect. */
  record Access(String jdbcUrl, String username, String password) {}
}
