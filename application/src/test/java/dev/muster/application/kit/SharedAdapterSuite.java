package dev.muster.application.kit;

/**
 * All that an adapter of the ports that every context shares must pass. The suite of a context
 * extends this one where an adapter of the context brings those ports, too.
 */
public interface SharedAdapterSuite
    extends UnitOfWorkContract, IdempotencyContract, IdempotencyRaces {}
