package dev.muster.application.roster;

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

/** Driving port: keeping the teams. */
public interface Teams {
  /**
   * Takes a new team in and gives it an identity.
   *
   * @throws RosterViolationException with {@link TeamNameTaken}
   */
  Team add(TeamProfile profile);

  /**
   * Changes what is told of a team.
   *
   * @param precondition in which version, if it matters
   * @param revision makes the new profile of the present one; nobody changes the team meanwhile,
   *     and it may be asked more than once
   * @throws PreconditionFailedException when the team has another version
   * @throws RosterViolationException with {@link UnknownTeam}, {@link TeamNameTaken}
   */
  Team revise(TeamId team, Precondition precondition, UnaryOperator<TeamProfile> revision);

  /**
   * Removes a team.
   *
   * @param precondition in which version, if it matters
   * @param cascade whether its memberships go with it
   * @return how many memberships went with it
   * @throws PreconditionFailedException when the team has another version
   * @throws RosterViolationException with {@link UnknownTeam}, with {@link TeamHasMemberships}
   *     unless the cascade is asked for
   */
  long remove(TeamId team, Precondition precondition, boolean cascade);
}
