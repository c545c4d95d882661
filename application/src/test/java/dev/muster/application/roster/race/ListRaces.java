package dev.muster.application.roster.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.kit.BusyWalk;
import dev.muster.application.kit.ComingAndGoing;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Lists read page by page while others write: what is there from the first page to the last is seen
 * exactly once, and nothing is seen twice.
 */
public interface ListRaces extends RosterFixture {
  /** How many write while one reads. */
  int WRITERS = 4;

  /** How many rows nobody touches; each writer has as many of its own, among these. */
  int STAYING = 20;

  /** How often the list is read to its end. */
  int WALKS = 3;

  /** How long a page is: more than the writers add at once, so that the list has an end. */
  int LIMIT = 5;

  @Test
  default void everyHeroThatStaysIsSeenOnceWhileOthersComeAndGo() {
    assertSeenOnce(
        number -> hero("Hero " + number).id(),
        () ->
            new ComingAndGoing<HeroId>(
                hero -> ports().heroes().remove(hero), gone -> hero("Again").id()),
        page -> roster().queries().heroes(HeroFilter.ALL, page),
        Hero::id);
  }

  @Test
  default void everyTeamThatStaysIsSeenOnceWhileOthersComeAndGo() {
    assertSeenOnce(
        number -> team("Team " + number).id(),
        () ->
            new ComingAndGoing<TeamId>(
                team -> ports().teams().remove(team), gone -> team("Again " + gone.value()).id()),
        page -> roster().queries().teams(TeamFilter.ALL, page),
        Team::id);
  }

  @Test
  default void everyMemberThatStaysIsSeenOnceWhileOthersJoinAndLeave() {
    TeamId team = team("Z-Force").id();
    assertSeenOnce(
        number -> join(team, hero("Hero " + number).id()).hero(),
        () ->
            new ComingAndGoing<HeroId>(
                hero -> ports().memberships().remove(team, hero), hero -> join(team, hero).hero()),
        page -> roster().queries().membersOf(team, MemberFilter.ALL, page),
        TeamMember::hero);
  }

  @Test
  default void everyTeamInWhichAHeroStaysIsSeenOnceWhileItJoinsAndLeavesOthers() {
    HeroId hero = hero("Deadpond").id();
    assertSeenOnce(
        number -> join(team("Team " + number).id(), hero).team(),
        () ->
            new ComingAndGoing<TeamId>(
                team -> ports().memberships().remove(team, hero), team -> join(team, hero).team()),
        page -> roster().queries().teamsOf(hero, MemberFilter.ALL, page),
        HeroTeam::team);
  }

  private <I, T> void assertSeenOnce(
      IntFunction<I> row,
      Supplier<ComingAndGoing<I>> writer,
      Function<PageRequest, Page<T>> list,
      Function<T, I> identity) {
    List<I> staying = new ArrayList<>();
    List<ComingAndGoing<I>> writers = Stream.generate(writer).limit(WRITERS).toList();
    for (int i = 0; i < STAYING; i++) {
      staying.add(row.apply(i));
      for (int j = 1; j <= WRITERS; j++) {
        writers.get(j - 1).take(row.apply(i + j * STAYING));
      }
    }
    for (int i = 0; i < WALKS; i++) {
      List<I> seen =
          BusyWalk.read(after -> list.apply(new PageRequest(LIMIT, after)), writers).stream()
              .map(identity)
              .toList();
      assertEquals(staying, seen.stream().filter(staying::contains).toList());
      assertEquals(seen.stream().distinct().toList(), seen);
    }
  }

  /** All at the same moment, so that the second part of the sort key decides. */
  private Membership join(TeamId team, HeroId hero) {
    Membership membership = RosterFixture.membership(team, hero, Role.MEMBER, true);
    ports().memberships().add(membership);
    return membership;
  }
}
