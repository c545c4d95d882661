package dev.muster.application.organisation.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.TreeMove;

/**
 * Says how far below a manager reports are listed.
 *
 * @param levels 1 for those whose manager it is, up to {@value #MAX}, else {@link
 *     InvalidValueException}
 */
public record ReportDepth(int levels) {
  /** The greatest depth; it includes everybody. */
  public static final int MAX = TreeMove.MAX_LEVELS;

  /** The default. */
  public static final ReportDepth DIRECT = new ReportDepth(1);

  /** Checks the range. */
  public ReportDepth {
    if (levels < 1 || levels > MAX) {
      throw new InvalidValueException("must be a whole number from 1 to " + MAX);
    }
  }
}
