package dev.muster.application.consistency.port;

import dev.muster.application.consistency.query.ConsistencyToken;
import java.util.Optional;

/** Driven port: knows how recent the data must be that the work in progress reads. */
@FunctionalInterface
public interface Freshness {
  /** Returns the position that the data must include; empty where no copy of the data will do. */
  Optional<ConsistencyToken> required();
}
