package dev.muster.application.roster.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.Handover;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinResult;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The membership rules under attack: commands that meet at the same moment, and the winners
 * counted.
 */
public interface MembershipRaces extends RaceFixture {
  @Test
  default void ofManyWhoJoinAsLeaderAtOnceExactlyOneDoes() {
    for (int round = 0; round < ROUNDS; round++) {
      Team team = team("Team " + round);
      var results =
          RACE.each(
              crowd(),
              hero ->
                  roster()
                      .memberships()
                      .settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.as(Role.LEADER)));

      assertEquals(1, Race.succeeded(results));
      assertEquals(CROWD - 1, Race.refusedWith(LeadershipTaken.class, results));
      assertEquals(new TeamSummary(team.id(), 1, 0, 0, 0), summary(team));
    }
  }

  @Test
  default void ofTheSameHeroJoiningManyTimesAtOnceExactlyOneJoins() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    var results =
        RACE.each(
            IntStream.range(0, CROWD).boxed().toList(),
            i ->
                roster()
                    .memberships()
                    .settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.DEFAULT));

    assertEquals(CROWD, Race.succeeded(results));
    assertEquals(
        1,
        results.stream()
            .map(result -> result.value().map(JoinResult::outcome))
            .filter(Optional.of(JoinOutcome.JOINED)::equals)
            .count());
    assertEquals(1, summary(team).total());
  }

  @Test
  default void manyHandOversAtOnceLeaveExactlyOneLeader() {
    for (int round = 0; round < ROUNDS; round++) {
      Team team = team("Team " + round);
      member(team, hero("Founder"), Role.LEADER);
      List<Hero> crowd = crowd();
      crowd.forEach(hero -> member(team, hero, Role.MEMBER));

      var results = RACE.each(crowd, hero -> roster().memberships().handOver(team.id(), hero.id()));

      assertEquals(CROWD, Race.succeeded(results));
      assertEquals(new TeamSummary(team.id(), 1, CROWD, 0, 0), summary(team));
      assertEquals(
          CROWD,
          results.stream().map(it -> it.value().flatMap(Handover::former)).distinct().count());
    }
  }

  @Test
  default void aHandOverAndTheLeavingOfItsSuccessorNeverLoseTheLeader() {
    for (int round = 0; round < ROUNDS * 4; round++) {
      Team team = team("Team " + round);
      member(team, hero("Leader"), Role.LEADER);
      Hero successor = hero("Successor");
      member(team, successor, Role.MEMBER);
      List<Callable<Object>> commands =
          List.of(
              () -> roster().memberships().handOver(team.id(), successor.id()),
              () -> {
                roster().memberships().leave(team.id(), successor.id(), Precondition.NONE);
                return "left";
              });

      List<RosterViolation> refused =
          RACE.run(commands).stream().flatMap(it -> it.violation().stream()).toList();

      assertEquals(1, refused.size());
      assertTrue(
          refused.getFirst() instanceof SuccessorNotActive
              || refused.getFirst() instanceof Desertion,
          () -> "refused with " + refused);
      assertEquals(1, summary(team).leaders());
    }
  }

  @Test
  default void aLeaderAndItsLastFollowerWhoRestAtOnceNeverEndInDesertion() {
    for (int round = 0; round < ROUNDS * 4; round++) {
      Team team = team("Team " + round);
      Hero leader = hero("Leader");
      Hero follower = hero("Follower");
      member(team, leader, Role.LEADER);
      member(team, follower, Role.MEMBER);
      MembershipChange rest = new MembershipChange(Optional.empty(), Optional.of(false));
      List<Callable<Object>> commands =
          List.of(
              () -> roster().memberships().change(team.id(), leader.id(), Precondition.NONE, rest),
              () ->
                  roster().memberships().change(team.id(), follower.id(), Precondition.NONE, rest));

      var results = RACE.run(commands);

      TeamSummary after = summary(team);
      assertEquals(results.getFirst().violation().isPresent() ? 1 : 0, after.leaders());
      assertEquals(0, after.members());
    }
  }

  @Test
  default void batchesThatOverlapJoinEveryHeroOnce() {
    Team team = team("Z-Force");
    List<Hero> crowd = crowd();
    List<Hero> backwards = crowd.reversed();

    var results =
        RACE.each(
            List.of(crowd, backwards, crowd, backwards),
            heroes ->
                roster()
                    .memberships()
                    .joinAll(team.id(), heroes.stream().map(Hero::id).toList(), JoinTerms.DEFAULT));

    assertEquals(
        CROWD,
        results.stream()
            .mapToLong(result -> result.value().orElseThrow().count(JoinOutcome.JOINED))
            .sum());
    List<TeamMember> members =
        ports()
            .reader()
            .membersOf(team.id(), MemberFilter.ALL, Optional.empty(), 2 * CROWD)
            .orElseThrow();
    assertEquals(
        crowd.stream().map(Hero::id).toList(), members.stream().map(TeamMember::hero).toList());
  }

  @Test
  default void aHeroThatJoinsAndLeavesManyTeamsAtOnceIsFoundByHowManyItHas() {
    Hero hero = hero("Deadpond");
    MembershipChange rest = new MembershipChange(Optional.empty(), Optional.of(false));
    List<Team> teams = IntStream.range(0, CROWD).mapToObj(i -> team("Team " + i)).toList();
    Memberships memberships = roster().memberships();

    RACE.each(
        teams,
        team -> memberships.settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.DEFAULT));

    assertEquals(List.of(hero), heroesInAtLeast(CROWD));
    assertEquals(List.of(), heroesInAtLeast(CROWD + 1));

    RACE.each(
        teams.subList(0, CROWD / 2),
        team -> {
          if (team.id().value() % 2 == 0) {
            memberships.leave(team.id(), hero.id(), Precondition.NONE);
            return "left";
          }
          return memberships.change(team.id(), hero.id(), Precondition.NONE, rest);
        });

    assertEquals(List.of(hero), heroesInAtLeast(CROWD / 2));
    assertEquals(List.of(), heroesInAtLeast(CROWD / 2 + 1));
  }

  private List<Hero> heroesInAtLeast(int teams) {
    return ports().reader().heroes(new HeroFilter(Optional.empty(), teams), Optional.empty(), 10);
  }
}
