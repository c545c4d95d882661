package dev.muster.application.roster.query;

import dev.muster.domain.roster.TeamId;

/**
 * Read model: the numbers of a team's members.
 *
 * @param team the team
 * @param leaders the number of active leaders, 0 or 1
 * @param deputies the number of active deputies
 * @param members the number of active members without another role
 * @param inactive the number of inactive members of any role
 */
public record TeamSummary(TeamId team, long leaders, long deputies, long members, long inactive) {
  /** Returns the number of active members. */
  public long active() {
    return leaders + deputies + members;
  }

  /** Returns the number of all members, active or not. */
  public long total() {
    return active() + inactive;
  }
}
