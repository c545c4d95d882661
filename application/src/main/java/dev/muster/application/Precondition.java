package dev.muster.application;

import dev.muster.domain.Version;
import java.util.Optional;
import java.util.Set;

/**
 * States the version expected by the caller of a command (If-Match and If-None-Match, RFC 9110,
 * section 13.1). A command with a failed precondition changes nothing.
 */
@FunctionalInterface
public interface Precondition {
  /** Accepts any state. */
  Precondition NONE = current -> true;

  /** Requires the target to exist. */
  Precondition EXISTS = Optional::isPresent;

  /** Requires the target not to exist. */
  Precondition ABSENT = Optional::isEmpty;

  /**
   * Returns whether the target is in the expected state.
   *
   * @param current the present version, or empty if the target does not exist
   */
  boolean holds(Optional<Version> current);

  /** Returns the precondition that the target exists in one of these versions. */
  static Precondition oneOf(Set<Version> versions) {
    return current -> current.filter(versions::contains).isPresent();
  }

  /** Returns the precondition that the target exists in none of these versions. */
  static Precondition noneOf(Set<Version> versions) {
    return current -> current.filter(versions::contains).isEmpty();
  }

  /** Returns the precondition that both hold. */
  default Precondition and(Precondition other) {
    return current -> holds(current) && other.holds(current);
  }

  /**
   * Approves a command, or refuses it.
   *
   * @throws PreconditionFailedException if this precondition does not hold
   */
  default void check(Optional<Version> current) {
    if (!holds(current)) {
      throw new PreconditionFailedException();
    }
  }
}
