package dev.muster.application.roster.scenario;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.NameFragment;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Readers walk the lists page by page. */
public interface ReadingScenarios extends RosterFixture {
  @Test
  default void everyListIsWalkedPageByPageWithoutLossOrRepetition() {
    List<Hero> heroes = new ArrayList<>();
    List<Team> teams = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      heroes.add(hero("Hero " + i));
      teams.add(team("Team " + i));
    }
    // The same moment for all but one, so that the second part of the key decides.
    heroes.forEach(hero -> join(teams.getFirst(), hero, "1694-07-27T00:00:00.000001Z"));
    teams.stream().skip(1).forEach(team -> join(team, heroes.getFirst(), "2020-02-29T12:00:00Z"));

    assertEquals(heroes, walk(page -> roster().queries().heroes(HeroFilter.ALL, page)));
    assertEquals(teams, walk(page -> roster().queries().teams(TeamFilter.ALL, page)));
    assertEquals(
        heroes.stream().map(Hero::id).toList(),
        walk(page -> roster().queries().membersOf(teams.getFirst().id(), MemberFilter.ALL, page))
            .stream()
            .map(TeamMember::hero)
            .toList());
    assertEquals(
        teams.stream().map(Team::id).toList(),
        walk(page -> roster().queries().teamsOf(heroes.getFirst().id(), MemberFilter.ALL, page))
            .stream()
            .map(HeroTeam::team)
            .toList());
  }

  @Test
  default void aPageThatIsJustFullIsTheLast() {
    hero("A");
    hero("B");

    assertEquals(Optional.empty(), roster().queries().heroes(HeroFilter.ALL, firstOf(2)).next());
    assertEquals(1, roster().queries().heroes(HeroFilter.ALL, firstOf(1)).items().size());
  }

  @Test
  default void thePageAfterARowThatIsGoneIsThereAllTheSame() {
    List<Hero> heroes = List.of(hero("A"), hero("B"), hero("C"));
    List<Team> teams = List.of(team("A"), team("B"), team("C"));
    Team team = team("D");
    Hero hero = hero("D");
    heroes.forEach(it -> join(team, it, "2020-01-01T00:00:00Z"));
    teams.forEach(it -> join(it, hero, "2020-01-01T00:00:00Z"));

    assertNextIsLeft(
        page -> roster().queries().membersOf(team.id(), MemberFilter.ALL, page),
        it -> ports().memberships().remove(team.id(), it.hero()));
    assertNextIsLeft(
        page -> roster().queries().teamsOf(hero.id(), MemberFilter.ALL, page),
        it -> ports().memberships().remove(it.team(), hero.id()));
    assertNextIsLeft(
        page -> roster().queries().heroes(HeroFilter.ALL, page),
        it -> ports().heroes().remove(it.id()));
    assertNextIsLeft(
        page -> roster().queries().teams(TeamFilter.ALL, page),
        it -> ports().teams().remove(it.id()));
  }

  @Test
  default void aCursorIsGoodForItsListAndItsFiltersOnly() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    join(team, hero, "2020-01-01T00:00:00Z");
    join(team, hero("Spider-Boy"), "2020-01-01T00:00:00Z");
    team("Preventers");
    String heroes = roster().queries().heroes(HeroFilter.ALL, firstOf(1)).next().orElseThrow();
    String members =
        roster().queries().membersOf(team.id(), MemberFilter.ALL, firstOf(1)).next().orElseThrow();
    HeroFilter filter = new HeroFilter(Optional.of(new NameFragment("o")), 0);
    MemberFilter active =
        new MemberFilter(Optional.empty(), Optional.of(true), Optional.empty(), Optional.empty());

    assertInvalid(heroes, page -> roster().queries().teams(TeamFilter.ALL, page));
    assertInvalid(heroes, page -> roster().queries().heroes(filter, page));
    assertInvalid(heroes, page -> roster().queries().membersOf(team.id(), MemberFilter.ALL, page));
    assertInvalid(members, page -> roster().queries().membersOf(team.id(), active, page));
    assertInvalid(members, page -> roster().queries().teamsOf(hero.id(), MemberFilter.ALL, page));
    for (String damaged :
        List.of("", "A", "!", heroes + "A", heroes.substring(1), otherFirst(heroes))) {
      assertInvalid(damaged, page -> roster().queries().heroes(HeroFilter.ALL, page));
    }
  }

  @Test
  default void aListOfWhatIsUnknownIsRefusedAndNotEmpty() {
    TeamId nowhere = new TeamId(NOBODY);
    HeroId nobody = new HeroId(NOBODY);

    refused(
        UnknownTeam.class,
        () -> roster().queries().membersOf(nowhere, MemberFilter.ALL, PageRequest.FIRST));
    refused(
        UnknownHero.class,
        () -> roster().queries().teamsOf(nobody, MemberFilter.ALL, PageRequest.FIRST));
    refused(UnknownTeam.class, () -> roster().queries().summary(nowhere));
    refused(UnknownTeam.class, () -> roster().queries().team(nowhere));
  }

  private static <T> void assertNextIsLeft(
      Function<PageRequest, Page<T>> list, Consumer<T> removal) {
    List<T> before = walk(list);
    Page<T> first = list.apply(firstOf(1));
    removal.accept(first.items().getFirst());

    assertEquals(before.subList(1, 2), list.apply(new PageRequest(1, first.next())).items());
  }

  private static String otherFirst(String cursor) {
    return (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);
  }

  private void join(Team team, Hero hero, String at) {
    ports()
        .memberships()
        .add(
            new Membership(
                team.id(),
                hero.id(),
                Role.MEMBER,
                true,
                new JoinedAt(Instant.parse(at)),
                Version.beginning(NOW)));
  }

  private static PageRequest firstOf(int limit) {
    return new PageRequest(limit, Optional.empty());
  }

  private static void assertInvalid(String cursor, Function<PageRequest, ?> list) {
    assertThrows(
        InvalidCursorException.class,
        () -> list.apply(new PageRequest(1, Optional.of(cursor))),
        cursor);
  }

  private static <T> List<T> walk(Function<PageRequest, Page<T>> list) {
    List<T> all = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Page<T> page = list.apply(new PageRequest(2, next));
      all.addAll(page.items());
      assertTrue(all.size() < 100, "the list has no end");
      next = page.next();
    } while (next.isPresent());
    return all;
  }
}
