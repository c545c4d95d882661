package dev.muster.web.roster.http;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.application.roster.Heroes;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.Players;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.Teams;
import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The driving ports on the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryRosterWiring {
  private static final PlayerDirectory USERS = it -> it.value() != RosterFixture.NOBODY;

  @Singleton
  InMemoryRoster roster(InMemoryStore store) {
    return new InMemoryRoster(store);
  }

  @Singleton
  Grants rosterGrants() {
    return RosterPermissions.GRANTS;
  }

  @Singleton
  Ownership<TeamId> rosterOwnership(InMemoryRoster roster) {
    return RosterPermissions.teams(roster.ports().players(), USERS);
  }

  @Singleton
  RosterUseCases useCases(InMemoryRoster roster, Permissions permissions) {
    return RosterUseCases.over(roster.ports(), USERS, InstantSource.system()).guarded(permissions);
  }

  @Singleton
  Heroes heroes(RosterUseCases useCases) {
    return useCases.heroes();
  }

  @Singleton
  Teams teams(RosterUseCases useCases) {
    return useCases.teams();
  }

  @Singleton
  Memberships memberships(RosterUseCases useCases) {
    return useCases.memberships();
  }

  @Singleton
  Players players(RosterUseCases useCases) {
    return useCases.players();
  }

  @Singleton
  RosterQueries queries(RosterUseCases useCases) {
    return useCases.queries();
  }
}
