package dev.muster.web.roster;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.muster.application.roster.query.TeamSummary;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How many members a team has, in JSON.
 *
 * @param teamId the team
 * @param total all members
 * @param active the active ones
 * @param inactive the inactive ones
 * @param byRole the active ones by role
 */
@Serdeable
record SummaryJson(long teamId, long total, long active, long inactive, ByRole byRole) {
  /**
   * Active members by role.
   *
   * @param leader 0 or 1
   * @param deputy how many deputies
   * @param member how many without another role
   */
  @Serdeable
  record ByRole(
      @JsonProperty("LEADER") long leader,
      @JsonProperty("DEPUTY") long deputy,
      @JsonProperty("MEMBER") long member) {}

  static SummaryJson of(TeamSummary summary) {
    return new SummaryJson(
        summary.team().value(),
        summary.total(),
        summary.active(),
        summary.inactive(),
        new ByRole(summary.leaders(), summary.deputies(), summary.members()));
  }
}
