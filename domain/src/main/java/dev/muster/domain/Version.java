package dev.muster.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Version of an entity: which of its states this is. Each change makes the next one; whoever names
 * a version that is no longer the present one has seen a state that is gone.
 *
 * <p>A version is never given twice to the same identity. Where an identity is never given twice
 * either, versions begin with {@link #FIRST}; where it can end and begin again, as that of a pair,
 * they begin with the moment of the beginning.
 *
 * @param value from 1, else {@link InvalidValueException}
 */
public record Version(long value) {
  /** Where the versions of an identity begin that is never given twice. */
  public static final Version FIRST = new Version(1);

  /** Checks the range. */
  public Version {
    if (value < 1) {
      throw new InvalidValueException("must be a whole number from 1");
    }
  }

  /**
   * Where the versions of an identity begin that may have ended before: at the microseconds since
   * 1970. An earlier life had fewer changes than microseconds, so it never came as far.
   *
   * @param now the moment of the beginning, after 1970
   */
  public static Version beginning(Instant now) {
    return new Version(ChronoUnit.MICROS.between(Instant.EPOCH, now));
  }

  /** The version that a change makes. */
  public Version next() {
    return new Version(value + 1);
  }

  /** Whether a change of the other one makes this one. */
  public boolean follows(Version other) {
    return equals(other.next());
  }
}
