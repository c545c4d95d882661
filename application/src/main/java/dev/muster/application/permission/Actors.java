package dev.muster.application.permission;

import dev.muster.application.NotSignedInException;

/** Driven port: knows the actor of the work in progress. */
@FunctionalInterface
public interface Actors {
  /**
   * Returns the actor of the work in progress.
   *
   * @throws NotSignedInException if there is none
   */
  Actor current();

  /** Returns where the work in progress comes from. */
  default Origin origin() {
    return Origin.UNKNOWN;
  }
}
