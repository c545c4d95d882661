package dev.muster.application.consistency.port;

import dev.muster.application.consistency.query.ConsistencyToken;

/** Driven port: knows how far the log of changes has come. */
@FunctionalInterface
public interface ConsistencyTokens {
  /** Returns a position behind every change that is committed by now. */
  ConsistencyToken current();
}
