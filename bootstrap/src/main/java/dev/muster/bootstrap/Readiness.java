package dev.muster.bootstrap;

import dev.muster.platform.jdbc.connect.DatabaseProbe;
import jakarta.inject.Singleton;

/**
 * Tells whether requests would be served now: between start and end, while the database answers.
 */
@Singleton
final class Readiness {
  private final DatabaseProbe database;
  private volatile boolean serving;

  Readiness(DatabaseProbe database) {
    this.database = database;
  }

  /** From now on requests are served. */
  void begin() {
    serving = true;
  }

  /** From now on requests had better go elsewhere. */
  void end() {
    serving = false;
  }

  boolean isReady() {
    return serving && database.answers();
  }
}
