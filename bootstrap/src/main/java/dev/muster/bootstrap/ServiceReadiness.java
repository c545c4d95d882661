package dev.muster.bootstrap;

import dev.muster.platform.jdbc.connect.DatabaseProbe;
import dev.muster.platform.web.management.Readiness;
import jakarta.inject.Singleton;

/**
 * Tells whether requests would be served now: between start and end, while the database answers.
 */
@Singleton
final class ServiceReadiness {
  private final DatabaseProbe database;
  private volatile boolean serving;

  ServiceReadiness(DatabaseProbe database) {
    this.database = database;
  }

  /** Says that requests are served from now on. */
  void begin() {
    serving = true;
  }

  /** Says that requests had better go elsewhere from now on. */
  void end() {
    serving = false;
  }

  /** Returns the readiness of this moment. */
  Readiness now() {
    if (!serving) {
      return Readiness.NOT_READY;
    }
    return switch (database.state()) {
      case WRITABLE -> Readiness.READY;
      case READ_ONLY -> Readiness.READ_ONLY;
      case AWAY -> Readiness.NOT_READY;
    };
  }
}
