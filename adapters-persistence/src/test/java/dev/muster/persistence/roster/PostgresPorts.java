package dev.muster.persistence.roster;

import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.port.RosterTransferStore;
import dev.muster.application.roster.port.TeamRepository;
import jakarta.inject.Singleton;

/** Gathers the driven ports on PostgreSQL, for tests that need no more of the service. */
@Singleton
final class PostgresPorts {
  private final RosterPorts all;

  PostgresPorts(
      HeroRepository heroes,
      TeamRepository teams,
      MembershipRepository memberships,
      PlayerRepository players,
      RosterReader reader,
      UnitOfWork unitOfWork,
      RosterTransferStore transfer) {
    all = new RosterPorts(heroes, teams, memberships, players, reader, unitOfWork, transfer);
  }

  RosterPorts all() {
    return all;
  }
}
