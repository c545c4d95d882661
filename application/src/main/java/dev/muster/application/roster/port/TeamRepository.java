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
 * Driven port: loads teams to be changed, and stores them; no two teams have the same folded name.
 *
 * <p>A claimed team stays unchanged until the unit of work ends: another claim of it waits.
 */
public interface TeamRepository {
  /**
   * Stores a new team in its first version, under an identity that was never used before.
   *
   * @throws RosterViolationException with {@link TeamNameTaken}
   */
  Team add(TeamProfile profile);

  /** Loads a team and claims it; returns empty if it does not exist. */
  Optional<Team> claim(TeamId team);

  /**
   * Loads the facts for deciding on a team's removal, and claims the team and all its memberships,
   * so that nobody can join it meanwhile. Returns empty if the team does not exist.
   */
  Optional<TeamRemoval> claimForRemoval(TeamId team);

  /**
   * Replaces the previous version of a team.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws RosterViolationException with {@link UnknownTeam} or {@link TeamNameTaken}
   */
  void update(Team team);

  /**
   * Removes a team with all its memberships.
   *
   * @throws RosterViolationException with {@link UnknownTeam}
   */
  void remove(TeamId team);
}
