package dev.muster.web.roster;

import static dev.muster.platform.web.problem.RuleEntry.conflict;
import static dev.muster.platform.web.problem.RuleEntry.missing;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.NoPlayer;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownPlayer;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Maps the roster's rules to HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class RosterProblems extends RuleTable<RosterViolation> {
  private static final HeroId HERO = new HeroId(3);
  private static final TeamId TEAM = new TeamId(1);
  private static final String MEMBER = "/teams/1/members/3";
  private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

  RosterProblems() {
    super(
        RosterViolation.class,
        List.of(
            new UnknownHero(HERO),
            new UnknownTeam(TEAM),
            new UnknownMembership(TEAM, HERO),
            new TeamNameTaken(new TeamName("Z-Force")),
            new JoinsInFuture(new JoinedAt(NOW.plusSeconds(3_600)), NOW),
            new LeadershipTaken(TEAM, Optional.of(new HeroId(1))),
            new SuccessorNotActive(TEAM, HERO),
            new Desertion(TEAM, HERO, 2),
            new InactiveMember(TEAM, HERO),
            new HeroHasMemberships(HERO, 2),
            new TeamHasMemberships(TEAM, 2),
            new LeadsTeams(HERO, List.of(TEAM)),
            new UnknownPlayer(new PlayerId(9)),
            new NoPlayer(HERO)));
  }

  @Override
  protected RuleEntry entry(RosterViolation violation) {
    return switch (violation) {
      case UnknownHero(HeroId(long hero)) ->
          missing(
                  "Unknown hero",
                  "/heroes/3",
                  """
                  No hero has this identity: it never did, or the hero was removed. GET /heroes lists \
                  those that there are.\
                  """)
              .with("heroId", hero);
      case UnknownTeam(TeamId(long team)) ->
          missing(
                  "Unknown team",
                  "/teams/1",
                  """
                  No team has this identity: it never did, or the team was removed. GET /teams lists \
                  those that there are.\
                  """)
              .with("teamId", team);
      case UnknownMembership(TeamId(long team), HeroId(long hero)) ->
          missing(
                  "Unknown membership",
                  MEMBER,
                  """
                  Hero and team exist, but the hero is no member of the team, not even an inactive one. \
                  PUT on the same path makes it one.\
                  """)
              .with("teamId", team)
              .with("heroId", hero);
      case TeamNameTaken(TeamName(String name)) ->
          conflict(
                  "Team name taken",
                  "/teams",
                  """
                  The name of a team is unique, whatever its case. Take another name, or find the team \
                  that has it with GET /teams?name=.\
                  """)
              .with("name", name);
      case JoinsInFuture(JoinedAt(Instant joinedAt), Instant now) ->
          conflict(
                  "Joins in the future",
                  MEMBER,
                  """
                  A membership begins now or has begun. The member now is the time of the service: \
                  compare the clocks, or leave joinedAt out to let it begin now.\
                  """)
              .with("joinedAt", joinedAt.toString())
              .with("now", now.toString());
      case LeadershipTaken(TeamId(long team), Optional<HeroId> leader) ->
          conflict(
                  "Leadership taken",
                  MEMBER,
                  """
                  A team has one active leader at most. PUT on the path of the team with /leader at its \
                  end hands over: the successor leads, and the former leader becomes deputy.\
                  """)
              .with("teamId", team)
              .with("leaderId", leader.map(HeroId::value).orElse(null));
      case SuccessorNotActive(TeamId(long team), HeroId(long hero)) ->
          conflict(
                  "Successor not active",
                  "/teams/1/leader",
                  """
                  Only an active member of the team can become its leader. Let the hero join or return \
                  first, with PUT on the path of the membership.\
                  """)
              .with("teamId", team)
              .with("heroId", hero);
      case Desertion(TeamId(long team), HeroId(long hero), long followers) ->
          conflict(
                  "Desertion",
                  MEMBER,
                  """
                  A leader cannot leave, step down or rest while the team has other active members. Hand \
                  over first, with PUT on the path of the team with /leader at its end.\
                  """)
              .with("teamId", team)
              .with("heroId", hero)
              .with("followers", followers);
      case InactiveMember(TeamId(long team), HeroId(long hero)) ->
          conflict(
                  "Inactive member",
                  MEMBER,
                  """
                  An inactive member keeps its role for the record and is given no other. Let it return \
                  first, with PATCH and active true.\
                  """)
              .with("teamId", team)
              .with("heroId", hero);
      case HeroHasMemberships(HeroId(long hero), long memberships) ->
          conflict(
                  "Hero has memberships",
                  "/heroes/3",
                  """
                  A hero that has memberships is not removed by DELETE alone. Remove them one by one, or all \
                  with it: DELETE with ?cascade=true.\
                  """)
              .with("heroId", hero)
              .with("memberships", memberships);
      case TeamHasMemberships(TeamId(long team), long memberships) ->
          conflict(
                  "Team has memberships",
                  "/teams/1",
                  """
                  A team that has memberships is not removed by DELETE alone. Remove them one by one, or all \
                  with it: DELETE with ?cascade=true.\
                  """)
              .with("teamId", team)
              .with("memberships", memberships);
      case LeadsTeams(HeroId(long hero), List<TeamId> teams) ->
          conflict(
                  "Leads teams",
                  "/heroes/3",
                  """
                  A hero that leads teams with other active members is not removed, not even with its \
                  memberships. Hand over in each of the teams in teamIds first.\
                  """)
              .with("heroId", hero)
              .with("teamIds", teams.stream().map(TeamId::value).toList());
      case UnknownPlayer(PlayerId(long player)) ->
          missing(
                  "Unknown player",
                  "/heroes/3/player",
                  """
                  No user has this identity: it never did, or the user was removed. GET /users lists \
                  those that there are.\
                  """)
              .with("userId", player);
      case NoPlayer(HeroId(long hero)) ->
          missing(
                  "No player",
                  "/heroes/3/player",
                  """
                  The hero exists, but no user plays it. PUT on the same path lets one play it.\
                  """)
              .with("heroId", hero);
    };
  }
}
