package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The beginning of a membership, with microsecond precision.
 *
 * @param value from {@link #EARLIEST} to {@link #LATEST}, the years of RFC 3339, else {@link
 *     InvalidValueException}; truncated to microseconds
 */
public record JoinedAt(Instant value) implements Comparable<JoinedAt> {
  /** The first moment of the year 1, UTC. */
  public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  /** The last microsecond of the year 9999, UTC. */
  public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

  /** Truncates the moment to microseconds and checks the range. */
  public JoinedAt {
    value = value.truncatedTo(ChronoUnit.MICROS);
    if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
      throw new InvalidValueException("must lie in the years 1 to 9999");
    }
  }

  /**
   * Refuses a moment later than {@code now}.
   *
   * @throws RosterViolationException with {@link RosterViolation.JoinsInFuture}
   */
  public void refuseAfter(Instant now) {
    if (value.isAfter(now)) {
      throw new RosterViolationException(new RosterViolation.JoinsInFuture(this, now));
    }
  }

  @Override
  public int compareTo(JoinedAt other) {
    return value.compareTo(other.value);
  }
}
