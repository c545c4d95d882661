package dev.muster.application.roster;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import java.util.function.UnaryOperator;

/** Driving port: adds, changes and removes teams. */
public interface Teams {
  /**
   * Adds a team and gives it an identity.
   *
   * @throws RosterViolationException with {@link TeamNameTaken}
   */
  @Permission(RosterPermissions.WRITE)
  Team add(TeamProfile profile);

  /**
   * Changes the profile of a team. The user who plays its leader needs no permission for it.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present one; the team is claimed meanwhile, and
   *     the function may run more than once
   * @throws PreconditionFailedException if the team has another version
   * @throws RosterViolationException with {@link UnknownTeam} or {@link TeamNameTaken}
   */
  @Permission(value = RosterPermissions.WRITE, own = true)
  Team revise(TeamId team, Precondition precondition, UnaryOperator<TeamProfile> revision);

  /**
   * Removes a team.
   *
   * @param precondition the required version, if any
   * @param cascade whether to remove its memberships too
   * @return the number of removed memberships
   * @throws PreconditionFailedException if the team has another version
   * @throws RosterViolationException with {@link UnknownTeam}; with {@link TeamHasMemberships} for
   *     memberships without the cascade
   */
  @Permission(RosterPermissions.WRITE)
  long remove(TeamId team, Precondition precondition, boolean cascade);
}
