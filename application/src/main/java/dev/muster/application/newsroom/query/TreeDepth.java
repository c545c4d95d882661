package dev.muster.application.newsroom.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.TreeMove;

/**
 * Says how far below a category its tree is read.
 *
 * @param levels 1 for its children, up to {@value #MAX}, else {@link InvalidValueException}
 */
public record TreeDepth(int levels) {
  /** The greatest depth; it includes everything. */
  public static final int MAX = TreeMove.MAX_LEVELS;

  /** The default: the whole tree. */
  public static final TreeDepth ALL = new TreeDepth(MAX);

  /** Checks the range. */
  public TreeDepth {
    if (levels < 1 || levels > MAX) {
      throw new InvalidValueException("must be a whole number from 1 to " + MAX);
    }
  }
}
