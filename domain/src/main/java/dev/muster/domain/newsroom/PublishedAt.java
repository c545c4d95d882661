package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.newsroom.NewsroomViolation.PublishedInFuture;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The moment of a publication, with microsecond precision.
 *
 * @param value from {@link #EARLIEST} to {@link #LATEST}, the years of RFC 3339, else {@link
 *     InvalidValueException}; truncated to microseconds
 */
public record PublishedAt(Instant value) {
  /** The first moment of the year 1, UTC. */
  public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  /** The last microsecond of the year 9999, UTC. */
  public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

  /** Truncates the moment to microseconds and checks the range. */
  public PublishedAt {
    value = value.truncatedTo(ChronoUnit.MICROS);
    if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
      throw new InvalidValueException("must lie in the years 1 to 9999");
    }
  }

  /**
   * Returns the moment, or refuses one that is later than {@code now}.
   *
   * @throws NewsroomViolationException with {@link PublishedInFuture}
   */
  public PublishedAt notAfter(Instant now) {
    if (value.isAfter(now)) {
      throw new NewsroomViolationException(
          new PublishedInFuture(this, now.truncatedTo(ChronoUnit.MICROS)));
    }
    return this;
  }
}
