package dev.muster.bootstrap.roster;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.port.AccessReader;
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
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.port.RosterTransferStore;
import dev.muster.application.roster.port.TeamRepository;
import dev.muster.bootstrap.AtStart;
import dev.muster.domain.access.UserId;
import dev.muster.domain.roster.TeamId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Wires the roster: takes the driven ports of the persistence adapter, provides the driving ports.
 */
@Factory
final class RosterFactory {
  @Singleton
  RosterPorts ports(
      HeroRepository heroes,
      TeamRepository teams,
      MembershipRepository memberships,
      PlayerRepository players,
      RosterReader reader,
      UnitOfWork unitOfWork,
      RosterTransferStore transfer) {
    return new RosterPorts(heroes, teams, memberships, players, reader, unitOfWork, transfer);
  }

  @Singleton
  Grants grants() {
    return RosterPermissions.GRANTS;
  }

  @Singleton
  Ownership<TeamId> ownership(PlayerRepository players, AccessReader access) {
    // A driven port, as the policy asks before the actor may ask anything.
    return RosterPermissions.teams(
        players, player -> access.user(new UserId(player.value())).isPresent());
  }

  @Singleton
  @AtStart
  RosterUseCases useCases(RosterPorts ports, PlayerDirectory directory, Permissions permissions) {
    return RosterUseCases.over(ports, directory, InstantSource.system()).guarded(permissions);
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
