package dev.muster.application.roster.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.JoinedAt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Bounds a range of joined dates, with the precision given by the caller. Joined dates themselves
 * are whole microseconds.
 *
 * @param value in the years of {@link JoinedAt}, else {@link InvalidValueException}
 */
public record JoinedBound(Instant value) {
  /** Checks the range. */
  public JoinedBound {
    new JoinedAt(value);
  }

  /**
   * Returns the first joined date that is not before this bound, or {@link JoinedAt#LATEST} for a
   * bound after it.
   */
  public JoinedAt earliest() {
    Instant cut = latest().value();
    return cut.equals(value) || cut.equals(JoinedAt.LATEST)
        ? latest()
        : new JoinedAt(cut.plus(1, ChronoUnit.MICROS));
  }

  /** Returns the last joined date that is not after this bound. */
  public JoinedAt latest() {
    return new JoinedAt(value);
  }
}
