package dev.muster.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of problems answers for every rule, and the answers do not change by accident. */
class RosterProblemsTest {
  private static final TeamId TEAM = new TeamId(1);
  private static final HeroId HERO = new HeroId(2);
  private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

  private static final List<RosterViolation> ONE_OF_EACH =
      List.of(
          new UnknownHero(HERO),
          new UnknownTeam(TEAM),
          new UnknownMembership(TEAM, HERO),
          new TeamNameTaken(new TeamName("Z-Force")),
          new JoinsInFuture(new JoinedAt(NOW.plusSeconds(1)), NOW),
          new LeadershipTaken(TEAM, Optional.empty()),
          new SuccessorNotActive(TEAM, HERO),
          new Desertion(TEAM, HERO, 3),
          new InactiveMember(TEAM, HERO),
          new HeroHasMemberships(HERO, 3),
          new TeamHasMemberships(TEAM, 3),
          new LeadsTeams(HERO, List.of(TEAM)));

  @Test
  void everyRuleHasItsStatusAndItsFacts() {
    Map<String, String> table =
        ONE_OF_EACH.stream()
            .map(RosterProblems::of)
            .collect(
                Collectors.toMap(
                    Problem::type,
                    problem -> problem.status().getCode() + " " + problem.facts().keySet()));

    assertEquals(
        Map.ofEntries(
            Map.entry("/problems/unknown-hero", "404 [heroId]"),
            Map.entry("/problems/unknown-team", "404 [teamId]"),
            Map.entry("/problems/unknown-membership", "404 [teamId, heroId]"),
            Map.entry("/problems/team-name-taken", "409 [name]"),
            Map.entry("/problems/joins-in-future", "409 [joinedAt, now]"),
            Map.entry("/problems/leadership-taken", "409 [teamId, leaderId]"),
            Map.entry("/problems/successor-not-active", "409 [teamId, heroId]"),
            Map.entry("/problems/desertion", "409 [teamId, heroId, followers]"),
            Map.entry("/problems/inactive-member", "409 [teamId, heroId]"),
            Map.entry("/problems/hero-has-memberships", "409 [heroId, memberships]"),
            Map.entry("/problems/team-has-memberships", "409 [teamId, memberships]"),
            Map.entry("/problems/leads-teams", "409 [heroId, teamIds]")),
        table);
  }

  @Test
  void theTestKnowsEveryRule() {
    assertEquals(
        Set.of(RosterViolation.class.getPermittedSubclasses()),
        ONE_OF_EACH.stream().map(Object::getClass).collect(Collectors.toSet()));
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() {
    assertEquals(
        ONE_OF_EACH.stream().map(RosterViolation::code).sorted().toList(),
        new RosterProblemKinds().kinds().stream().map(ProblemKind::code).sorted().toList());
  }
}
