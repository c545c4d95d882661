package dev.muster.application.roster.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.JoinedAt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Bound of a range of moments at which memberships began, as exact as a caller wrote it.
 * Memberships begin at whole microseconds.
 *
 * @param value in the years of {@link JoinedAt}, else {@link InvalidValueException}
 */
public record JoinedBound(Instant value) {
  /** Checks the range. */
  public JoinedBound {
    new JoinedAt(value);
  }

  /**
   * Returns the first moment that is not before this bound, or the last one there is where the
   * bound lies behind it.
   */
  public JoinedAt earliest() {
    Instant cut = latest().value();
    return cut.equals(value) || cut.equals(JoinedAt.LATEST)
        ? latest()
        : new JoinedAt(cut.plus(1, ChronoUnit.MICROS));
  }

  /** Returns the last moment that is not after this bound. */
  public JoinedAt latest() {
    return new JoinedAt(value);
  }
}
