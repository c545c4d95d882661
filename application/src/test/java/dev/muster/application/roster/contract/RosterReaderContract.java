package dev.muster.application.roster.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port for heroes, teams and counts. */
public interface RosterReaderContract extends RosterFixture {
  @Test
  default void whatIsNotThereIsEmpty() {
    HeroId nobody = new HeroId(NOBODY);
    TeamId nowhere = new TeamId(NOBODY);
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    assertEquals(Optional.empty(), ports().reader().hero(nobody));
    assertEquals(Optional.empty(), ports().reader().team(nowhere));
    assertEquals(Optional.empty(), ports().reader().membership(team.id(), hero.id()));
    assertEquals(Optional.empty(), ports().reader().summary(nowhere));
    assertEquals(List.of(), ports().reader().teams(named("nothing"), Optional.empty(), 10));
  }

  @Test
  default void heroesAndTeamsAreListedByIdFromBehindAKeyUpToALimit() {
    List<Hero> heroes = List.of(hero("C"), hero("A"), hero("B"));
    List<Team> teams = List.of(team("C"), team("A"), team("B"));

    assertEquals(heroes, ports().reader().heroes(HeroFilter.ALL, Optional.empty(), 10));
    assertEquals(
        heroes.subList(0, 2), ports().reader().heroes(HeroFilter.ALL, Optional.empty(), 2));
    assertEquals(
        heroes.subList(1, 2),
        ports().reader().heroes(HeroFilter.ALL, Optional.of(heroes.getFirst().id()), 1));
    assertEquals(
        List.of(), ports().reader().heroes(HeroFilter.ALL, Optional.of(heroes.getLast().id()), 10));
    assertEquals(teams, ports().reader().teams(TeamFilter.ALL, Optional.empty(), 10));
    assertEquals(
        teams.subList(1, 3),
        ports().reader().teams(TeamFilter.ALL, Optional.of(teams.getFirst().id()), 2));
    assertEquals(teams.subList(0, 2), ports().reader().teams(TeamFilter.ALL, Optional.empty(), 2));
  }

  @Test
  default void aListThatWasReadStaysAsItWas() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    member(team, hero, Role.LEADER);
    List<Hero> heroes = ports().reader().heroes(HeroFilter.ALL, Optional.empty(), 9);
    List<Team> teams = ports().reader().teams(TeamFilter.ALL, Optional.empty(), 9);
    List<TeamMember> members = membersOf(team);

    ports().memberships().remove(team.id(), hero.id());
    ports().heroes().update(hero.revised(RosterFixture.heroProfile("Renamed")));
    team("Preventers");

    assertEquals(List.of(hero), heroes);
    assertEquals(List.of(team), teams);
    assertEquals(List.of(hero.id()), members.stream().map(TeamMember::hero).toList());
  }

  @Test
  default void aPageGoesOnBehindARowThatWasRemovedMeanwhile() {
    hero("A");
    Hero removed = hero("B");
    Hero last = hero("C");
    ports().heroes().remove(removed.id());

    assertEquals(
        List.of(last), ports().reader().heroes(HeroFilter.ALL, Optional.of(removed.id()), 10));
  }

  @Test
  default void aNameIsFoundByAnyPartOfItWhateverTheCase() {
    Hero hero = hero("Éowyn of Rohan 🛡");
    Team team = team("Éowyn of Rohan 🛡");
    hero("Faramir");
    team("Faramir");

    for (String part : List.of("éOWYN", "OF r", " ", "🛡", "Rohan 🛡", "E\u0301o")) {
      assertEquals(
          List.of(hero), ports().reader().heroes(heroesNamed(part), Optional.empty(), 10), part);
      assertEquals(List.of(team), ports().reader().teams(named(part), Optional.empty(), 10), part);
    }
  }

  @Test
  default void aNameIsFoundByWhatLooksTheSame() {
    Hero hero = hero("J\u030Co  Caf\u00E9 \u0130");
    Team team = team("\u01F0o\u00A0Cafe\u200D\u0301 i\u0307");
    hero("Jo-Cafe-I");
    team("Jo-Cafe-I");

    for (String part :
        List.of(
            "\u01F0", "j\u030CO", "O CAF\u00C9", "o\u2003\u2003c", "fe\uFE0F\u0301 ", "\u0130")) {
      assertEquals(
          List.of(hero), ports().reader().heroes(heroesNamed(part), Optional.empty(), 10), part);
      assertEquals(List.of(team), ports().reader().teams(named(part), Optional.empty(), 10), part);
    }
  }

  @Test
  default void noCharacterOfASearchIsAWildcard() {
    hero("plain");
    Hero percent = hero("100% sure");
    Hero underscore = hero("snake_case");
    Hero backslash = hero("back\\slash");
    Team team = team("50_50 \\%");
    team("50x50 zz");

    assertEquals(List.of(percent), ports().reader().heroes(heroesNamed("%"), Optional.empty(), 9));
    assertEquals(
        List.of(underscore), ports().reader().heroes(heroesNamed("_"), Optional.empty(), 9));
    assertEquals(
        List.of(backslash), ports().reader().heroes(heroesNamed("\\"), Optional.empty(), 9));
    assertEquals(List.of(), ports().reader().heroes(heroesNamed("a%e"), Optional.empty(), 9));
    assertEquals(List.of(team), ports().reader().teams(named("0_50 \\%"), Optional.empty(), 9));
  }

  @Test
  default void heroesAreFoundByTheNumberOfTeamsInWhichTheyAreActive() {
    Team one = team("One");
    Team two = team("Two");
    Team three = team("Three");
    Hero inNone = hero("None");
    Hero inOne = hero("Uno");
    Hero inTwo = hero("Due");
    member(one, inOne, Role.MEMBER);
    inactive(two, inOne, Role.MEMBER);
    inactive(three, inOne, Role.MEMBER);
    member(one, inTwo, Role.LEADER);
    member(two, inTwo, Role.DEPUTY);

    assertEquals(List.of(inNone, inOne, inTwo), heroesIn(0, Optional.empty()));
    assertEquals(List.of(inOne, inTwo), heroesIn(1, Optional.empty()));
    assertEquals(List.of(inTwo), heroesIn(2, Optional.empty()));
    assertEquals(List.of(), heroesIn(3, Optional.empty()));
    assertEquals(List.of(inTwo), heroesIn(1, Optional.of(new NameFragment("due"))));
    assertEquals(
        List.of(inTwo),
        ports().reader().heroes(new HeroFilter(Optional.empty(), 1), Optional.of(inOne.id()), 10));
    assertEquals(
        List.of(inOne),
        ports().reader().heroes(new HeroFilter(Optional.empty(), 1), Optional.empty(), 1));
  }

  @Test
  default void aSummaryCountsTheActiveByRoleAndTheInactiveTogether() {
    Team team = team("Z-Force");
    assertEquals(
        Optional.of(new TeamSummary(team.id(), 0, 0, 0, 0)), ports().reader().summary(team.id()));

    member(team, hero("Leader"), Role.LEADER);
    member(team, hero("First deputy"), Role.DEPUTY);
    member(team, hero("Second deputy"), Role.DEPUTY);
    for (int i = 0; i < 4; i++) {
      member(team, hero("Member"), Role.MEMBER);
    }
    inactive(team, hero("Former leader"), Role.LEADER);
    inactive(team, hero("Former member"), Role.MEMBER);
    member(team("Preventers"), hero("Elsewhere"), Role.MEMBER);

    TeamSummary summary = ports().reader().summary(team.id()).orElseThrow();
    assertEquals(new TeamSummary(team.id(), 1, 2, 4, 2), summary);
    assertEquals(7, summary.active());
    assertEquals(9, summary.total());
  }

  private List<Hero> heroesIn(int teams, Optional<NameFragment> name) {
    return ports().reader().heroes(new HeroFilter(name, teams), Optional.empty(), 10);
  }

  private List<TeamMember> membersOf(Team team) {
    return ports()
        .reader()
        .membersOf(team.id(), MemberFilter.ALL, Optional.empty(), 9)
        .orElseThrow();
  }

  private static HeroFilter heroesNamed(String part) {
    return new HeroFilter(Optional.of(new NameFragment(part)), 0);
  }

  private static TeamFilter named(String part) {
    return new TeamFilter(Optional.of(new NameFragment(part)));
  }
}
