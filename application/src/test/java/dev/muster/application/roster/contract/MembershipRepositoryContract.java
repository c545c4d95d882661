package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.Refusal.refused;
import static dev.muster.application.roster.contract.RosterFixture.changed;
import static dev.muster.application.roster.contract.RosterFixture.membership;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of the repository of memberships. */
public interface MembershipRepositoryContract extends RosterFixture {
  @Test
  default void aMembershipIsReadAsItWasAddedToTheMicrosecondAndBackToTheYear1() {
    Team team = team("Z-Force");
    for (String moment :
        List.of(
            "0001-01-01T00:00:00Z",
            "1582-10-10T12:00:00.000001Z",
            "1694-07-27T00:00:00Z",
            "2026-03-04T05:06:07.999999Z")) {
      Membership added =
          new Membership(
              team.id(),
              hero("Deadpond").id(),
              Role.DEPUTY,
              false,
              new JoinedAt(Instant.parse(moment)),
              Version.beginning(NOW));

      ports().memberships().add(added);

      assertEquals(
          Optional.of(added), ports().reader().membership(team.id(), added.hero()), moment);
    }
  }

  @Test
  default void aPairHasOneMembershipEvenWhenItIsInactive() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    Membership first = inactive(team, hero, Role.DEPUTY);

    assertThrows(RuntimeException.class, () -> member(team, hero, Role.MEMBER));

    assertEquals(Optional.of(first), ports().reader().membership(team.id(), hero.id()));
  }

  @Test
  default void aMembershipNeedsATeamAndAHeroThatExist() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    HeroId nobody = new HeroId(NOBODY);
    TeamId nowhere = new TeamId(NOBODY);

    assertEquals(
        new UnknownHero(nobody),
        refused(
            UnknownHero.class,
            () -> ports().memberships().add(membership(team.id(), nobody, Role.MEMBER, true))));
    assertEquals(
        new UnknownTeam(nowhere),
        refused(
            UnknownTeam.class,
            () -> ports().memberships().add(membership(nowhere, hero.id(), Role.MEMBER, true))));
  }

  @Test
  default void aTeamCannotHaveASecondActiveLeaderByAddingOne() {
    Team team = team("Z-Force");
    member(team, hero("Deadpond"), Role.LEADER);
    inactive(team, hero("Rusty-Man"), Role.LEADER);

    LeadershipTaken taken =
        refused(LeadershipTaken.class, () -> member(team, hero("Spider-Boy"), Role.LEADER));

    assertEquals(team.id(), taken.team());
  }

  @Test
  default void aTeamCannotHaveASecondActiveLeaderByChangingOne() {
    Team team = team("Z-Force");
    member(team, hero("Deadpond"), Role.LEADER);
    Hero second = hero("Spider-Boy");
    Membership deputy = member(team, second, Role.DEPUTY);

    LeadershipTaken taken =
        refused(
            LeadershipTaken.class,
            () -> ports().memberships().update(changed(deputy, Role.LEADER, true)));

    assertEquals(team.id(), taken.team());
    assertEquals(Optional.of(deputy), ports().reader().membership(team.id(), second.id()));
  }

  @Test
  default void anUpdateStoresRoleAndActivityAndNeverTheJoinedDate() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    Membership stored = member(team, hero, Role.MEMBER);
    JoinedAt earlier = new JoinedAt(Instant.parse("2001-01-01T00:00:00Z"));
    Version next = stored.version().next();

    ports()
        .memberships()
        .update(new Membership(team.id(), hero.id(), Role.DEPUTY, false, earlier, next));

    assertEquals(
        Optional.of(changed(stored, Role.DEPUTY, false)),
        ports().reader().membership(team.id(), hero.id()));
  }

  @Test
  default void aMembershipThatIsNotThereIsNeitherUpdatedNorRemoved() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    UnknownMembership missing = new UnknownMembership(team.id(), hero.id());

    assertEquals(
        missing,
        refused(
            UnknownMembership.class,
            () ->
                ports().memberships().update(membership(team.id(), hero.id(), Role.MEMBER, true))));
    assertEquals(
        missing,
        refused(UnknownMembership.class, () -> ports().memberships().remove(team.id(), hero.id())));
  }

  @Test
  default void aMembershipOnceRemovedIsGoneAndMayBeginAgain() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    member(team, hero, Role.MEMBER);

    ports().memberships().remove(team.id(), hero.id());

    assertEquals(Optional.empty(), ports().reader().membership(team.id(), hero.id()));
    member(team, hero, Role.MEMBER);
  }

  @Test
  default void manyAreAddedAndThenChangedAtOnce() {
    Team team = team("Z-Force");
    HeroId first = hero("First").id();
    HeroId second = hero("Second").id();
    List<Membership> added =
        List.of(
            membership(team.id(), first, Role.MEMBER, true),
            membership(team.id(), second, Role.DEPUTY, true));
    List<Membership> changed =
        List.of(
            changed(team.id(), first, Role.LEADER, true),
            changed(team.id(), second, Role.DEPUTY, false));

    inUnit(() -> ports().memberships().addAll(added));
    assertEquals(added, stored(team, first, second));

    inUnit(() -> ports().memberships().updateAll(changed));
    assertEquals(changed, stored(team, first, second));
  }

  @Test
  default void bothSidesOfAHandOverAreStored() {
    Team team = team("Z-Force");
    Membership leader = member(team, hero("Leader"), Role.LEADER);
    Membership member = member(team, hero("Member"), Role.MEMBER);
    Membership former = changed(leader, Role.DEPUTY, true);
    Membership successor = changed(member, Role.LEADER, true);

    inUnit(() -> ports().memberships().handOver(former, successor));

    assertEquals(List.of(former, successor), stored(team, leader.hero(), member.hero()));
  }

  @Test
  default void aHandOverOfWhichOneSideIsOutdatedIsNotStored() {
    Team team = team("Z-Force");
    Membership leader = member(team, hero("Leader"), Role.LEADER);
    Membership member = member(team, hero("Member"), Role.MEMBER);
    Membership former = changed(leader, Role.DEPUTY, true);
    Membership successor = changed(member, Role.LEADER, true);
    Membership skipping = changed(successor, Role.LEADER, true);

    assertThrows(
        RuntimeException.class,
        () -> inUnit(() -> ports().memberships().handOver(former, skipping)));

    assertEquals(List.of(leader, member), stored(team, leader.hero(), member.hero()));
  }

  @Test
  default void manyReturnAtOnceEachInItsNewRole() {
    Team team = team("Z-Force");
    Membership first = inactive(team, hero("First"), Role.LEADER);
    Membership second = inactive(team, hero("Second"), Role.DEPUTY);
    List<Membership> returned =
        List.of(changed(first, Role.MEMBER, true), changed(second, Role.LEADER, true));

    inUnit(() -> ports().memberships().updateAll(returned));

    assertEquals(returned, stored(team, first.hero(), second.hero()));
  }

  @Test
  default void whenOneOfManyCannotBeStoredNoneIs() {
    Team team = team("Z-Force");
    HeroId hero = hero("First").id();
    HeroId other = hero("Second").id();
    List<Membership> oneUnknown =
        List.of(
            membership(team.id(), other, Role.MEMBER, true),
            membership(team.id(), new HeroId(NOBODY), Role.MEMBER, true));
    Membership kept = membership(team.id(), hero, Role.MEMBER, true);
    ports().memberships().add(kept);
    List<Membership> oneMissing =
        List.of(
            changed(team.id(), hero, Role.DEPUTY, true),
            changed(team.id(), other, Role.DEPUTY, true));

    assertThrows(
        RuntimeException.class, () -> inUnit(() -> ports().memberships().addAll(oneUnknown)));
    assertThrows(
        RuntimeException.class, () -> inUnit(() -> ports().memberships().updateAll(oneMissing)));

    assertEquals(List.of(kept), stored(team, hero, other));
  }

  private List<Membership> stored(Team team, HeroId... heroes) {
    return Stream.of(heroes)
        .flatMap(hero -> ports().reader().membership(team.id(), hero).stream())
        .toList();
  }

  private void inUnit(Runnable work) {
    ports()
        .unitOfWork()
        .execute(
            () -> {
              work.run();
              return true;
            });
  }
}
