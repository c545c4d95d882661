package dev.muster.web.roster;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.platform.web.problem.Problem;
import io.micronaut.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table of the roster's problems: a rule that has no status here does not compile. */
final class RosterProblems {
  private RosterProblems() {}

  static Problem of(RosterViolation violation) {
    String code = violation.code();
    return switch (violation) {
      case UnknownHero(HeroId(long hero)) ->
          missing(code, "Unknown hero", "There is no hero " + hero + ".").with("heroId", hero);
      case UnknownTeam(TeamId(long team)) ->
          missing(code, "Unknown team", "There is no team " + team + ".").with("teamId", team);
      case UnknownMembership(TeamId(long team), HeroId(long hero)) ->
          missing(
                  code,
                  "Unknown membership",
                  "Hero " + hero + " is no member of team " + team + ".")
              .with("teamId", team)
              .with("heroId", hero);
      case TeamNameTaken(TeamName(String name)) ->
          conflict(code, "Team name taken", "Another team is called " + name + ".")
              .with("name", name);
      case JoinsInFuture(JoinedAt(Instant joinedAt), Instant now) ->
          conflict(
                  code,
                  "Joins in the future",
                  "A membership cannot begin at " + joinedAt + ": it is " + now + " now.")
              .with("joinedAt", joinedAt.toString())
              .with("now", now.toString());
      case LeadershipTaken(TeamId(long team), Optional<HeroId> leader) ->
          conflict(
                  code,
                  "Leadership taken",
                  "Team "
                      + team
                      + " has no room for a second leader: only a hand-over replaces the first.")
              .with("teamId", team)
              .with("leaderId", leader.map(HeroId::value).orElse(null));
      case SuccessorNotActive(TeamId(long team), HeroId(long hero)) ->
          conflict(
                  code,
                  "Successor not active",
                  "Hero " + hero + " is no active member of team " + team + " and cannot lead it.")
              .with("teamId", team)
              .with("heroId", hero);
      case Desertion(TeamId(long team), HeroId(long hero), long followers) ->
          conflict(
                  code,
                  "Desertion",
                  String.format(
                      Locale.ROOT,
                      "Hero %d leads team %d, which has other active members (%d): hand over"
                          + " first.",
                      hero,
                      team,
                      followers))
              .with("teamId", team)
              .with("heroId", hero)
              .with("followers", followers);
      case InactiveMember(TeamId(long team), HeroId(long hero)) ->
          conflict(
                  code,
                  "Inactive member",
                  String.format(
                      Locale.ROOT,
                      "An inactive member is given no other role before it returns: hero %d, team"
                          + " %d.",
                      hero,
                      team))
              .with("teamId", team)
              .with("heroId", hero);
      case HeroHasMemberships(HeroId(long hero), long memberships) ->
          conflict(
                  code,
                  "Hero has memberships",
                  String.format(
                      Locale.ROOT,
                      "Hero %d has memberships (%d), which only ?cascade=true removes with it.",
                      hero,
                      memberships))
              .with("heroId", hero)
              .with("memberships", memberships);
      case TeamHasMemberships(TeamId(long team), long memberships) ->
          conflict(
                  code,
                  "Team has memberships",
                  String.format(
                      Locale.ROOT,
                      "Team %d has memberships (%d), which only ?cascade=true removes with it.",
                      team,
                      memberships))
              .with("teamId", team)
              .with("memberships", memberships);
      case LeadsTeams(HeroId(long hero), List<TeamId> teams) ->
          conflict(
                  code,
                  "Leads teams",
                  "Hero " + hero + " leads teams with other active members: hand over first.")
              .with("heroId", hero)
              .with("teamIds", teams.stream().map(TeamId::value).toList());
    };
  }

  private static Problem missing(String code, String title, String detail) {
    return Problem.of(code, HttpStatus.NOT_FOUND, title, detail);
  }

  private static Problem conflict(String code, String title, String detail) {
    return Problem.of(code, HttpStatus.CONFLICT, title, detail);
  }
}
