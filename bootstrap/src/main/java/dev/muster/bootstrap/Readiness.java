package dev.muster.bootstrap;

import dev.muster.platform.jdbc.connect.DatabaseProbe;
import jakarta.inject.Singleton;

/**
 * Knows whether the service is ready: between its start and its end, while the database answers.
 */
@Singleton
final class Readiness {
  private final DatabaseProbe database;
  private volatile boolean serving;

  Readiness(DatabaseProbe database) {
    this.database = database;
  }

  /** Marks the service as serving. */
  void begin() {
    serving = true;
  }

  /** Marks the service as ending, so that a load balancer sends requests elsewhere. */
  void end() {
    serving = false;
  }

  boolean isReady() {
    return serving && database.answers();
  }
}
