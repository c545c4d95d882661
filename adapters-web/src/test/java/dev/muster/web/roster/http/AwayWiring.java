package dev.muster.web.roster.http;

import dev.muster.application.IdempotentRequests;
import dev.muster.application.roster.Heroes;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.Teams;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;

/** Driving ports that fail as a test says: what they need is away. */
@Factory
@Requires(property = "muster.test.persistence", value = "away")
final class AwayWiring {
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  @Singleton
  AtomicReference<RuntimeException> failure() {
    return failure;
  }

  @Singleton
  Heroes heroes() {
    return failing(Heroes.class);
  }

  @Singleton
  Teams teams() {
    return failing(Teams.class);
  }

  @Singleton
  Memberships memberships() {
    return failing(Memberships.class);
  }

  @Singleton
  IdempotentRequests requests() {
    return failing(IdempotentRequests.class);
  }

  @Singleton
  RosterQueries queries() {
    return failing(RosterQueries.class);
  }

  private <T> T failing(Class<T> port) {
    return FaultyWiring.faulty(port, message -> failure.get());
  }
}
