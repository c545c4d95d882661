package dev.muster.application.roster.query;

import dev.muster.domain.roster.TeamId;

/**
 * Read model: how many members a team has.
 *
 * @param team the team
 * @param leaders its active leaders, 0 or 1
 * @param deputies its active deputies
 * @param members its active members without another role
 * @param inactive its inactive members, of whatever role
 */
public record TeamSummary(TeamId team, long leaders, long deputies, long members, long inactive) {
  /** All active members. */
  public long active() {
    return leaders + deputies + members;
  }

  /** All members, active or not. */
  public long total() {
    return active() + inactive;
  }
}
