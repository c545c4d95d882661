package dev.muster.application.roster;

import dev.muster.application.roster.port.RosterPorts;
import java.time.InstantSource;

/**
 * Factory of the roster's driving ports: the only way to its use cases.
 *
 * @param heroes keeping the heroes
 * @param teams keeping the teams
 * @param memberships who is in which team, as what
 * @param queries reading the roster
 * @param transfer carrying the whole roster in and out
 */
public record RosterUseCases(
    Heroes heroes,
    Teams teams,
    Memberships memberships,
    RosterQueries queries,
    RosterTransfer transfer) {

  /**
   * Puts the use cases on a persistence adapter.
   *
   * @param ports what stores the roster
   * @param clock tells the moment of a command
   */
  public static RosterUseCases over(RosterPorts ports, InstantSource clock) {
    return new RosterUseCases(
        new HeroService(ports.heroes(), ports.unitOfWork()),
        new TeamService(ports.teams(), ports.unitOfWork()),
        new MembershipService(ports.memberships(), ports.unitOfWork(), clock),
        new RosterQueryService(ports.reader()),
        new RosterTransferService(ports.staging(), ports.extract(), clock));
  }
}
