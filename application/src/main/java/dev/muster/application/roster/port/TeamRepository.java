package dev.muster.application.roster.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import java.util.Optional;

/**
 * Driven port: loads teams to be changed, and stores them; no two have the same folded name.
 *
 * <p>What is claimed stays as it was loaded until the unit of work ends: whoever claims it
 * meanwhile waits.
 */
public interface TeamRepository {
  /**
   * Stores a new team, in its first version, under an identity that was never given before.
   *
   * @throws RosterViolationException with {@link TeamNameTaken}
   */
  Team add(TeamProfile profile);

  /** Loads a team and claims it, or is empty where there is none. */
  Optional<Team> claim(TeamId team);

  /**
   * Loads the facts that decide on a team's removal, and claims the team and all its memberships:
   * nobody can join it meanwhile. Empty where there is no such team.
   */
  Optional<TeamRemoval> claimForRemoval(TeamId team);

  /**
   * Stores a changed team in the place of the version before.
   *
   * @throws StaleVersionException when what is stored is not the version before
   * @throws RosterViolationException with {@link UnknownTeam}, {@link TeamNameTaken}
   */
  void update(Team team);

  /**
   * Removes a team with all its memberships.
   *
   * @throws RosterViolationException with {@link UnknownTeam}
   */
  void remove(TeamId team);
}
