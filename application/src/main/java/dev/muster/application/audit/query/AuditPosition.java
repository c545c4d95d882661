package dev.muster.application.audit.query;

import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The position of an entry in the audit trail, which has the newest entry first.
 *
 * @param at the time of the entry, from {@link #EARLIEST} to {@link #END}, else {@link
 *     InvalidValueException}
 * @param id the identity of the entry, which parts entries of the same time
 */
public record AuditPosition(Instant at, long id) {
  /** The time before which there is no entry. */
  public static final Instant EARLIEST = Instant.EPOCH;

  /** The time after all entries. */
  public static final Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

  /** Checks the range of the time. */
  public AuditPosition {
    if (at.isBefore(EARLIEST) || at.isAfter(END)) {
      throw new InvalidValueException("must be a time between " + EARLIEST + " and " + END);
    }
  }

  /** Returns the position with these microseconds since 1970. */
  public static AuditPosition of(long micros, long id) {
    return new AuditPosition(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), id);
  }

  /** Returns the time in microseconds since 1970. */
  public long micros() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
