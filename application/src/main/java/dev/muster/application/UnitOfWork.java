package dev.muster.application;

import java.util.function.Supplier;

/**
 * Driven port: all of a use case happens, or none of it.
 *
 * <p>A read that is one statement needs no unit of work and should not pay for one.
 */
public interface UnitOfWork {
  /**
   * Does the work as one unit: what it stored stays when it returns, and is undone when it throws.
   * A unit begun inside another is part of it. What a repository refuses must leave the unit: work
   * that catches it and goes on has no promise that anything is stored.
   *
   * @param work the work; it may be done more than once, so it must have no effect beyond the
   *     repositories
   * @return what the work returned
   * @throws RuntimeException what the work threw, as it is
   */
  <T> T execute(Supplier<T> work);
}
