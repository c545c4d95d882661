package dev.muster.persistence;

import java.sql.SQLException;
import java.util.Set;

/** Tells whether the database gave a transaction up for the sake of another. */
final class GivenUp {
  // PostgreSQL, appendix A: serialization_failure and deadlock_detected.
  private static final Set<String> STATES = Set.of("40001", "40P01");

  private GivenUp() {}

  static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && STATES.contains(refused.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
