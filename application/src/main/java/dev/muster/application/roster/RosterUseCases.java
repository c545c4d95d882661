package dev.muster.application.roster;

import dev.muster.application.permission.Permissions;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.application.roster.port.RosterPorts;
import java.time.InstantSource;

/**
 * Creates the roster's driving ports; its use cases cannot be reached in any other way.
 *
 * @param heroes adds, changes and removes heroes
 * @param teams adds, changes and removes teams
 * @param memberships changes the members of teams
 * @param players links heroes with users
 * @param queries reads the roster
 */
public record RosterUseCases(
    Heroes heroes, Teams teams, Memberships memberships, Players players, RosterQueries queries) {

  /**
   * Returns the use cases over a persistence adapter.
   *
   * @param ports stores the roster
   * @param directory knows the users who may play heroes
   * @param clock returns the time of a command
   */
  public static RosterUseCases over(
      RosterPorts ports, PlayerDirectory directory, InstantSource clock) {
    return new RosterUseCases(
        new HeroService(ports.heroes(), ports.unitOfWork()),
        new TeamService(ports.teams(), ports.unitOfWork()),
        new MembershipService(ports.memberships(), ports.unitOfWork(), clock),
        new PlayerService(ports, directory, clock),
        new RosterQueryService(ports.reader()));
  }

  /** Returns these use cases, whose every method asks for its permission first. */
  public RosterUseCases guarded(Permissions permissions) {
    return new RosterUseCases(
        permissions.guarded(Heroes.class, heroes),
        permissions.guarded(Teams.class, teams),
        permissions.guarded(Memberships.class, memberships),
        permissions.guarded(Players.class, players),
        permissions.guarded(RosterQueries.class, queries));
  }
}
