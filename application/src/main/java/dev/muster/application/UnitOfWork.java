package dev.muster.application;

import java.util.function.Supplier;

/**
 * Driven port: runs a use case as a whole or not at all.
 *
 * <p>A read with a single statement needs no unit of work and should not pay for one.
 */
public interface UnitOfWork {
  /**
   * Runs the work as one unit: its changes are committed when it returns, and rolled back when it
   * throws. A unit begun inside another one joins it. A repository's refusal must leave the unit:
   * if the work catches it and continues, nothing is guaranteed to be stored.
   *
   * @param work the work; it may run more than once, so it must have no effect outside the
   *     repositories
   * @return the result of the work
   * @throws RuntimeException the exception of the work, unchanged
   */
  <T> T execute(Supplier<T> work);

  /**
   * Runs the work as {@link #execute} does, and may run it first on claims that hold nothing. What
   * the work stores is then checked when it is stored: where something that it decided on has
   * changed, the work runs again, on claims that hold. Others see no difference but the time it
   * takes.
   *
   * @param work the work; it is quick until it asks a repository, because that may be repeated
   */
  default <T> T executeOptimistically(Supplier<T> work) {
    return execute(work);
  }
}
