package dev.muster.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.Enrolment;
import dev.muster.domain.roster.Handover;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules under attack: commands that meet at the same moment, and the winners counted. */
public interface ConcurrencyContract extends RosterFixture {
  /** How many commands meet. */
  int CROWD = 16;

  /** How often they meet. */
  int ROUNDS = 5;

  @Test
  default void ofManyWhoJoinAsLeaderAtOnceExactlyOneDoes() {
    for (int round = 0; round < ROUNDS; round++) {
      Team team = team("Team " + round);
      var results =
          race(
              crowd(),
              hero -> roster().memberships().join(team.id(), hero.id(), JoinTerms.as(Role.LEADER)));

      assertEquals(1, succeeded(results));
      assertEquals(CROWD - 1, refusedWith(LeadershipTaken.class, results));
      assertEquals(new TeamSummary(team.id(), 1, 0, 0, 0), summary(team));
    }
  }

  @Test
  default void ofTheSameHeroJoiningManyTimesAtOnceExactlyOneJoins() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    var results =
        race(
            IntStream.range(0, CROWD).boxed().toList(),
            i -> roster().memberships().settle(team.id(), hero.id(), JoinTerms.DEFAULT));

    assertEquals(CROWD, succeeded(results));
    assertEquals(
        1,
        results.stream()
            .map(result -> result.value().map(Enrolment::outcome))
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

      var results = race(crowd, hero -> roster().memberships().handOver(team.id(), hero.id()));

      assertEquals(CROWD, succeeded(results));
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
                roster().memberships().leave(team.id(), successor.id());
                return "left";
              });

      List<RosterViolation> refused =
          Race.run(commands).stream().flatMap(it -> it.violation().stream()).toList();

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
              () -> roster().memberships().change(team.id(), leader.id(), rest),
              () -> roster().memberships().change(team.id(), follower.id(), rest));

      var results = Race.run(commands);

      TeamSummary after = summary(team);
      assertEquals(results.getFirst().violation().isPresent() ? 1 : 0, after.leaders());
      assertEquals(0, after.members());
    }
  }

  @Test
  default void aHeroRemovedWhileItJoinsLeavesNoMembershipBehind() {
    for (int round = 0; round < ROUNDS * 4; round++) {
      List<Team> teams = List.of(team("First " + round), team("Second " + round));
      Hero hero = hero("Deadpond");
      member(teams.getFirst(), hero, Role.MEMBER);
      boolean cascade = round % 2 == 0;
      List<Callable<Object>> commands = new ArrayList<>();
      commands.add(() -> roster().heroes().remove(hero.id(), cascade));
      teams.forEach(
          team ->
              commands.add(
                  () -> roster().memberships().settle(team.id(), hero.id(), JoinTerms.DEFAULT)));

      var results = Race.run(commands);

      if (cascade) {
        assertTrue(results.getFirst().value().isPresent());
        assertEquals(List.of(), everyHero());
        teams.forEach(team -> assertEquals(0, summary(team).total()));
      } else {
        assertEquals(1, refusedWith(HeroHasMemberships.class, results));
        assertEquals(List.of(hero), everyHero());
        teams.forEach(team -> assertEquals(1, summary(team).total()));
        roster().heroes().remove(hero.id(), true);
      }
      assertTrue(
          results.stream()
              .flatMap(result -> result.violation().stream())
              .allMatch(it -> it instanceof UnknownHero || it instanceof HeroHasMemberships));
    }
  }

  @Test
  default void aTeamRemovedWhileHeroesJoinLeavesNoMembershipBehind() {
    List<Hero> crowd = crowd();
    for (int round = 0; round < ROUNDS; round++) {
      Team team = team("Team " + round);
      List<Callable<Object>> commands = new ArrayList<>();
      crowd.forEach(
          hero ->
              commands.add(
                  () -> roster().memberships().join(team.id(), hero.id(), JoinTerms.DEFAULT)));
      commands.add(CROWD / 2, () -> roster().teams().remove(team.id(), true));

      var results = Race.run(commands);

      assertEquals(
          results.stream().filter(it -> it.violation().isPresent()).count(),
          refusedWith(UnknownTeam.class, results));
      assertEquals(Optional.empty(), ports().reader().team(team.id()));
      crowd.forEach(
          hero ->
              assertEquals(Optional.empty(), ports().reader().membership(team.id(), hero.id())));
    }
  }

  @Test
  default void ofManyTeamsThatTakeANameAtOnceExactlyOneDoes() {
    var results =
        race(
            IntStream.range(0, CROWD).boxed().toList(),
            i ->
                roster()
                    .teams()
                    .add(RosterFixture.teamProfile(i % 2 == 0 ? "Z-Force" : "z-FORCE")));

    assertEquals(1, succeeded(results));
    assertEquals(CROWD - 1, refusedWith(TeamNameTaken.class, results));
  }

  @Test
  default void teamsThatSwapTheirNamesAtOnceBothKeepTheirOwn() {
    Team first = team("First");
    Team second = team("Second");
    for (int round = 0; round < ROUNDS * 4; round++) {
      List<Callable<Team>> commands =
          List.of(
              () -> roster().teams().revise(first.id(), it -> second.profile()),
              () -> roster().teams().revise(second.id(), it -> first.profile()));

      assertEquals(2, refusedWith(TeamNameTaken.class, Race.run(commands)));
    }
  }

  @Test
  default void revisionsOfOneHeroAtOnceAreAllKept() {
    Hero hero = hero("Deadpond");

    race(
        IntStream.range(0, CROWD).boxed().toList(),
        i -> roster().heroes().revise(hero.id(), ConcurrencyContract::longerSecretName));

    assertEquals(
        hero.profile().secretName().value().length() + CROWD,
        roster().queries().hero(hero.id()).profile().secretName().value().length());
  }

  @Test
  default void batchesThatOverlapJoinEveryHeroOnce() {
    Team team = team("Z-Force");
    List<Hero> crowd = crowd();
    List<Hero> backwards = crowd.reversed();

    var results =
        race(
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

  private List<Hero> crowd() {
    return IntStream.range(0, CROWD).mapToObj(i -> hero("Hero " + i)).toList();
  }

  private List<Hero> everyHero() {
    return ports().reader().heroes(HeroFilter.ALL, Optional.empty(), 10);
  }

  private TeamSummary summary(Team team) {
    return ports().reader().summary(team.id()).orElseThrow();
  }

  private static HeroProfile longerSecretName(HeroProfile profile) {
    return new HeroProfile(
        profile.name(), new SecretName(profile.secretName().value() + "!"), profile.age());
  }

  private static <A, T> List<Race.Result<T>> race(List<A> arguments, Function<A, T> command) {
    return Race.run(arguments.stream().map(it -> (Callable<T>) () -> command.apply(it)).toList());
  }

  private static long succeeded(List<? extends Race.Result<?>> results) {
    return results.stream().filter(it -> it.value().isPresent()).count();
  }

  private static long refusedWith(
      Class<? extends RosterViolation> rule, List<? extends Race.Result<?>> results) {
    return results.stream().flatMap(it -> it.violation().stream()).filter(rule::isInstance).count();
  }
}
