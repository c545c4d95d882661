package dev.muster.persistence.roster;

import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.port.RosterPorts;
import jakarta.inject.Singleton;

/** The driven ports on PostgreSQL, for tests that need no more of the service. */
@Singleton
final class PostgresPorts {
  private final RosterPorts all;

  PostgresPorts(
      PostgresHeroRepository heroes,
      PostgresTeamRepository teams,
      PostgresMembershipRepository memberships,
      PostgresRosterReader reader,
      UnitOfWork unitOfWork,
      PostgresRosterStaging staging,
      PostgresRosterExtract extract) {
    all = new RosterPorts(heroes, teams, memberships, reader, unitOfWork, staging, extract);
  }

  RosterPorts all() {
    return all;
  }
}
