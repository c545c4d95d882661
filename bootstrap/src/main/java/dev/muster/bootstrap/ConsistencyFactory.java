package dev.muster.bootstrap;

import dev.muster.platform.jdbc.access.ConsistencyTokens;
import dev.muster.platform.jdbc.replica.Freshness;
import dev.muster.platform.jdbc.replica.ReadReplica;
import dev.muster.platform.web.consistency.RequestFreshness;
import dev.muster.platform.web.consistency.TokenSource;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Wires the tokens of requests to the replica, where the settings name one. */
@Factory
@Requires(property = ReadReplica.URL, pattern = ".+")
final class ConsistencyFactory {
  @Singleton
  Freshness freshness(RequestFreshness requests) {
    return requests::required;
  }

  @Singleton
  TokenSource tokens(ConsistencyTokens tokens) {
    return tokens::current;
  }
}
