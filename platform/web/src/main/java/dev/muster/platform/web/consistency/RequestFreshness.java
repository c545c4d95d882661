package dev.muster.platform.web.consistency;

import dev.muster.application.consistency.query.ConsistencyToken;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Knows the token of the request that runs on this thread. Whatever is no request that only reads
 * needs the latest data: it may decide on what it reads.
 */
@Singleton
public final class RequestFreshness {
  /** The part of the framework's context that knows the token; it follows the work. */
  record Reading(ConsistencyToken token) implements PropagatedContextElement {}

  /** Returns the position that the data must include; empty where no copy of the data will do. */
  public Optional<ConsistencyToken> required() {
    return PropagatedContext.getOrEmpty().find(Reading.class).map(Reading::token);
  }
}
