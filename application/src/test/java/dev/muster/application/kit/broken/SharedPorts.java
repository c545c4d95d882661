package dev.muster.application.kit.broken;

import dev.muster.application.IdempotencyRecords;

/**
 * An adapter of the ports shared by all contexts. The faults of these ports are written once, for
 * any such adapter.
 *
 * @param <A> the adapter
 */
public interface SharedPorts<A extends SharedPorts<A>> extends WithUnitOfWork<A> {
  /** Returns the records of requests, stored in the same units of work. */
  IdempotencyRecords requests();

  /** Returns this adapter with other records. */
  A with(IdempotencyRecords requests);
}
