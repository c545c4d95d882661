package dev.muster.platform.jdbc.replica;

import dev.muster.application.consistency.query.ConsistencyToken;
import java.util.Optional;

/** Knows how recent the data must be that the work of this thread reads. */
@FunctionalInterface
public interface Freshness {
  /** Returns the position that the data must include; empty where no copy of the data will do. */
  Optional<ConsistencyToken> required();
}
