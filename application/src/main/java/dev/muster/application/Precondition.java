package dev.muster.application;

import dev.muster.domain.Version;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller takes for granted of the thing that it is about to change: it has seen a version of
 * it, or none. A command whose precondition does not hold changes nothing.
 */
@FunctionalInterface
public interface Precondition {
  /** Nothing is taken for granted. */
  Precondition NONE = current -> true;

  /** It exists. */
  Precondition EXISTS = Optional::isPresent;

  /** It does not exist. */
  Precondition ABSENT = Optional::isEmpty;

  /**
   * Tells whether it is as the caller takes it to be.
   *
   * @param current the present version, or empty where it does not exist
   */
  boolean holds(Optional<Version> current);

  /** It exists in one of these versions. */
  static Precondition oneOf(Set<Version> versions) {
    return current -> current.filter(versions::contains).isPresent();
  }

  /** It does not exist in any of these versions. */
  static Precondition noneOf(Set<Version> versions) {
    return current -> current.filter(versions::contains).isEmpty();
  }

  /** Both hold. */
  default Precondition and(Precondition other) {
    return current -> holds(current) && other.holds(current);
  }

  /**
   * Lets a command pass or refuses it.
   *
   * @throws PreconditionFailedException when this does not hold
   */
  default void check(Optional<Version> current) {
    if (!holds(current)) {
      throw new PreconditionFailedException();
    }
  }
}
