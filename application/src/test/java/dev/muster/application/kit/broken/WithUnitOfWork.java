package dev.muster.application.kit.broken;

import dev.muster.application.UnitOfWork;

/**
 * An adapter of a context, with the unit of work of its ports. The faults of a unit of work are
 * written once, for any such adapter.
 *
 * @param <A> the adapter
 */
public interface WithUnitOfWork<A extends WithUnitOfWork<A>> {
  /** Returns the unit of work. */
  UnitOfWork unitOfWork();

  /** Returns this adapter with another unit of work. */
  A with(UnitOfWork unitOfWork);
}
