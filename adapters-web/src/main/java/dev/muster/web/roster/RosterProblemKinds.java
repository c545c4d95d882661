package dev.muster.web.roster;

import dev.muster.domain.Violation;
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
import dev.muster.platform.web.problem.ProblemKind;
import dev.muster.platform.web.problem.ProblemKinds;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the pages of the roster's problems tell: for every rule a violation of it, which {@link
 * RosterProblems} makes into the example, and what to do about it.
 */
@Singleton
final class RosterProblemKinds implements ProblemKinds {
  private static final HeroId HERO = new HeroId(3);
  private static final TeamId TEAM = new TeamId(1);
  private static final String MEMBER = "/teams/1/members/3";
  private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

  @Override
  public List<ProblemKind> kinds() {
    return List.of(
        kind(
            new UnknownHero(HERO),
            "/heroes/3",
            """
            No hero has this identity: it never did, or the hero was removed. GET /heroes lists \
            those that there are.\
            """),
        kind(
            new UnknownTeam(TEAM),
            "/teams/1",
            """
            No team has this identity: it never did, or the team was removed. GET /teams lists \
            those that there are.\
            """),
        kind(
            new UnknownMembership(TEAM, HERO),
            MEMBER,
            """
            Hero and team exist, but the hero is no member of the team, not even an inactive one. \
            PUT on the same path makes it one.\
            """),
        kind(
            new TeamNameTaken(new TeamName("Z-Force")),
            "/teams",
            """
            The name of a team is unique, whatever its case. Take another name, or find the team \
            that has it with GET /teams?name=.\
            """),
        kind(
            new JoinsInFuture(new JoinedAt(NOW.plusSeconds(3_600)), NOW),
            MEMBER,
            """
            A membership begins now or has begun. The member now is the time of the service: \
            compare the clocks, or leave joinedAt out to let it begin now.\
            """),
        kind(
            new LeadershipTaken(TEAM, Optional.of(new HeroId(1))),
            MEMBER,
            """
            A team has one active leader at most. PUT on the path of the team with /leader at its \
            end hands over: the successor leads, and the former leader becomes deputy.\
            """),
        kind(
            new SuccessorNotActive(TEAM, HERO),
            "/teams/1/leader",
            """
            Only an active member of the team can become its leader. Let the hero join or return \
            first, with PUT on the path of the membership.\
            """),
        kind(
            new Desertion(TEAM, HERO, 2),
            MEMBER,
            """
            A leader cannot leave, step down or rest while the team has other active members. Hand \
            over first, with PUT on the path of the team with /leader at its end.\
            """),
        kind(
            new InactiveMember(TEAM, HERO),
            MEMBER,
            """
            An inactive member keeps its role for the record and is given no other. Let it return \
            first, with PATCH and active true.\
            """),
        kind(
            new HeroHasMemberships(HERO, 2),
            "/heroes/3",
            """
            A hero that has memberships is not removed unasked. Remove them one by one, or all \
            with it: DELETE with ?cascade=true.\
            """),
        kind(
            new TeamHasMemberships(TEAM, 2),
            "/teams/1",
            """
            A team that has memberships is not removed unasked. Remove them one by one, or all \
            with it: DELETE with ?cascade=true.\
            """),
        kind(
            new LeadsTeams(HERO, List.of(TEAM)),
            "/heroes/3",
            """
            A hero that leads teams with other active members is not removed, not even with its \
            memberships. Hand over in each of the teams in teamIds first.\
            """));
  }

  @Override
  public Optional<Problem> problem(Violation violation) {
    return violation instanceof RosterViolation mine
        ? Optional.of(RosterProblems.of(mine))
        : Optional.empty();
  }

  private static ProblemKind kind(RosterViolation sample, String instance, String explanation) {
    return new ProblemKind(RosterProblems.of(sample), instance, explanation);
  }
}
