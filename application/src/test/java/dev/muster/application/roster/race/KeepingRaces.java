package dev.muster.application.roster.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names, profiles and removals under attack: commands that meet at the same moment. */
public interface KeepingRaces extends RaceFixture {
  @Test
  default void aHeroRemovedWhileItJoinsLeavesNoMembershipBehind() {
    for (int round = 0; round < ROUNDS * 4; round++) {
      List<Team> teams = List.of(team("First " + round), team("Second " + round));
      Hero hero = hero("Deadpond");
      member(teams.getFirst(), hero, Role.MEMBER);
      boolean cascade = round % 2 == 0;
      List<Callable<Object>> commands = new ArrayList<>();
      commands.add(() -> roster().heroes().remove(hero.id(), Precondition.NONE, cascade));
      teams.forEach(
          team ->
              commands.add(
                  () ->
                      roster()
                          .memberships()
                          .settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.DEFAULT)));

      var results = RACE.run(commands);

      if (cascade) {
        assertTrue(results.getFirst().value().isPresent());
        assertEquals(List.of(), everyHero());
        teams.forEach(team -> assertEquals(0, summary(team).total()));
      } else {
        assertEquals(1, Race.refusedWith(HeroHasMemberships.class, results));
        assertEquals(List.of(hero), everyHero());
        teams.forEach(team -> assertEquals(1, summary(team).total()));
        roster().heroes().remove(hero.id(), Precondition.NONE, true);
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
                  () ->
                      roster()
                          .memberships()
                          .settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.DEFAULT)));
      commands.add(CROWD / 2, () -> roster().teams().remove(team.id(), Precondition.NONE, true));

      var results = RACE.run(commands);

      assertEquals(
          results.stream().filter(it -> it.violation().isPresent()).count(),
          Race.refusedWith(UnknownTeam.class, results));
      assertEquals(Optional.empty(), ports().reader().team(team.id()));
      crowd.forEach(
          hero ->
              assertEquals(Optional.empty(), ports().reader().membership(team.id(), hero.id())));
    }
  }

  @Test
  default void ofManyTeamsThatTakeANameAtOnceExactlyOneDoes() {
    var results =
        RACE.each(
            IntStream.range(0, CROWD).boxed().toList(),
            i ->
                roster()
                    .teams()
                    .add(RosterFixture.teamProfile(i % 2 == 0 ? "Z-Force" : "z-FORCE")));

    assertEquals(1, Race.succeeded(results));
    assertEquals(CROWD - 1, Race.refusedWith(TeamNameTaken.class, results));
  }

  @Test
  default void teamsThatSwapTheirNamesAtOnceBothKeepTheirOwn() {
    Team first = team("First");
    Team second = team("Second");
    for (int round = 0; round < ROUNDS * 4; round++) {
      List<Callable<Team>> commands =
          List.of(
              () -> roster().teams().revise(first.id(), Precondition.NONE, it -> second.profile()),
              () -> roster().teams().revise(second.id(), Precondition.NONE, it -> first.profile()));

      assertEquals(2, Race.refusedWith(TeamNameTaken.class, RACE.run(commands)));
    }
  }

  @Test
  default void revisionsOfOneHeroAtOnceAreAllKept() {
    Hero hero = hero("Deadpond");

    RACE.each(
        IntStream.range(0, CROWD).boxed().toList(),
        i ->
            roster().heroes().revise(hero.id(), Precondition.NONE, KeepingRaces::longerSecretName));

    assertEquals(
        hero.profile().secretName().value().length() + CROWD,
        roster().queries().hero(hero.id()).profile().secretName().value().length());
  }

  private static HeroProfile longerSecretName(HeroProfile profile) {
    return new HeroProfile(
        profile.name(), new SecretName(profile.secretName().value() + "!"), profile.age());
  }
}
