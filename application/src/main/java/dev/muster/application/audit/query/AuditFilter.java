package dev.muster.application.audit.query;

import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Selects entries of the audit trail.
 *
 * @param actor the name of the actor
 * @param action the name of the action
 * @param from the lowest time, inclusive
 * @param to the highest time, exclusive; a value before {@code from} is refused with {@link
 *     InvalidValueException}
 */
public record AuditFilter(
    Optional<AuditTerm> actor,
    Optional<AuditTerm> action,
    Optional<Instant> from,
    Optional<Instant> to) {
  /** Selects all entries. */
  public static final AuditFilter ALL =
      new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that the range is not inverted. */
  public AuditFilter {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new InvalidValueException("must not be before the beginning of the range");
    }
  }

  /** Returns the lowest time of an entry in the range. */
  public Instant earliest() {
    return within(from.orElse(AuditPosition.EARLIEST));
  }

  /** Returns the lowest time of an entry after the range. */
  public Instant end() {
    return within(to.orElse(AuditPosition.END));
  }

  // The times of entries are whole microseconds, and the next one is the first in the range.
  private static Instant within(Instant bound) {
    if (bound.isBefore(AuditPosition.EARLIEST)) {
      return AuditPosition.EARLIEST;
    }
    if (!bound.isBefore(AuditPosition.END)) {
      return AuditPosition.END;
    }
    Instant micros = bound.truncatedTo(ChronoUnit.MICROS);
    return micros.equals(bound) ? bound : micros.plus(1, ChronoUnit.MICROS);
  }
}
