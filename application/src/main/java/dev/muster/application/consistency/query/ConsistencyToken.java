package dev.muster.application.consistency.query;

import dev.muster.domain.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position in the log of all changes: data that includes the position includes every change
 * before it.
 *
 * @param epoch which of the logs it is: a database that goes on after a failover has a new one
 * @param position the place in that log
 */
public record ConsistencyToken(long epoch, long position) {
  /** A position that any data includes. */
  public static final ConsistencyToken NONE = new ConsistencyToken(0, 0);

  /** A position that no copy of the data includes: no log has the epoch 0. */
  public static final ConsistencyToken LATEST = new ConsistencyToken(0, 0xFFF_FFFF_FFFF_FFFFL);

  private static final Pattern TEXT = Pattern.compile("([0-9a-f]{1,8})-([0-9a-f]{1,15})");
  private static final int HEXADECIMAL = 16;

  /**
   * Returns the token of a text.
   *
   * @throws InvalidValueException if the text is none that {@link #text} returns
   */
  public static ConsistencyToken parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new InvalidValueException("must be a token that this service gave");
    }
    return new ConsistencyToken(
        Long.parseLong(parts.group(1), HEXADECIMAL), Long.parseLong(parts.group(2), HEXADECIMAL));
  }

  /** Returns the token as a text, which says nothing to whoever keeps it. */
  public String text() {
    return Long.toHexString(epoch) + "-" + Long.toHexString(position);
  }

  /** Returns whether data that has come to this position includes another one. */
  public boolean includes(ConsistencyToken other) {
    return other.equals(NONE) || (epoch == other.epoch && position >= other.position);
  }

  /** Returns the token of data that includes both positions. */
  public ConsistencyToken and(ConsistencyToken other) {
    if (includes(other)) {
      return this;
    }
    return other.includes(this) ? other : LATEST;
  }
}
