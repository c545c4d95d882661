package dev.muster.application.kit.broken;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;

/**
 * An adapter of the ports shared by all contexts. The faults of these ports are written once, for
 * any such adapter.
 *
 * @param <A> the adapter
 */
public interface SharedPorts<A extends SharedPorts<A>> {
  /** Returns the unit of work. */
  UnitOfWork unitOfWork();

  /** Returns the records of requests, stored in the same units of work. */
  IdempotencyRecords requests();

  /** Returns this adapter with another unit of work. */
  A with(UnitOfWork unitOfWork);

  /** Returns this adapter with other records. */
  A with(IdempotencyRecords requests);
}
