package dev.muster.platform.web.consistency;

import dev.muster.application.consistency.query.ConsistencyToken;

/** Gives out tokens, where there is a replica that may be behind them. */
@FunctionalInterface
public interface TokenSource {
  /** Returns a position behind every change that is committed by now. */
  ConsistencyToken current();
}
