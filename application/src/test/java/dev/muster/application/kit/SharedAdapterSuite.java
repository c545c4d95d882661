package dev.muster.application.kit;

/**
 * All tests for an adapter of the ports shared by every context. The suite of a context extends
 * this one if the context's adapter provides these ports too.
 */
public interface SharedAdapterSuite
    extends UnitOfWorkContract, IdempotencyContract, IdempotencyRaces {}
