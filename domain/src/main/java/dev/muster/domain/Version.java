package dev.muster.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Numbers the states of an entity. Each change makes the next version; a caller with an older
 * version has seen an outdated state.
 *
 * <p>A version is never used twice for the same identity. Versions begin with {@link #FIRST} where
 * an identity is never reused. Where an identity can end and begin again, such as a pair of ids,
 * versions begin with the time of the beginning.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record Version(long value) {
  /** The first version of an identity that is never reused. */
  public static final Version FIRST = new Version(1);

  /** Checks the range. */
  public Version {
    if (value < 1) {
      throw new InvalidValueException("must be a whole number from 1");
    }
  }

  /**
   * Returns the first version of an identity that may have existed before: the microseconds since
   * 1970. An earlier life cannot have reached this number, because it had fewer changes than
   * microseconds.
   *
   * @param now the time of the beginning, after 1970
   */
  public static Version beginning(Instant now) {
    return new Version(ChronoUnit.MICROS.between(Instant.EPOCH, now));
  }

  /** Returns the version after the next change. */
  public Version next() {
    return new Version(value + 1);
  }

  /** Returns whether this version is the next one after the other. */
  public boolean follows(Version other) {
    return equals(other.next());
  }
}
