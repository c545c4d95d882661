package dev.muster.domain.discussion;

import dev.muster.domain.InvalidValueException;

/**
 * The thing that a comment is on; another context keeps it.
 *
 * @param type its kind
 * @param id its identity among those of its kind, at least 1, else {@link InvalidValueException}
 */
public record Target(TargetType type, long id) {
  /** Checks the range of the identity. */
  public Target {
    if (id < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
