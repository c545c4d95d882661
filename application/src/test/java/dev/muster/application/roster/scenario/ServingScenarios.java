package dev.muster.application.roster.scenario;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.roster.Handover;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Members change roles and activity, hand the leadership over, and leave. */
public interface ServingScenarios extends RosterFixture {
  @Test
  default void aRoleChangeIsStored() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    member(team, hero, Role.MEMBER);

    Membership changed = change(team, hero, Role.DEPUTY, null);

    assertEquals(RosterFixture.changed(team.id(), hero.id(), Role.DEPUTY, true), changed);
    assertEquals(changed, stored(team, hero));
  }

  @Test
  default void aTeamWithoutLeaderGetsOneByRoleChangeAndASecondIsRefused() {
    Team team = team("Z-Force");
    Hero first = hero("First");
    Hero second = hero("Second");
    member(team, first, Role.MEMBER);
    member(team, second, Role.MEMBER);

    assertEquals(Role.LEADER, change(team, first, Role.LEADER, null).role());
    assertEquals(
        new LeadershipTaken(team.id(), Optional.of(first.id())),
        refused(LeadershipTaken.class, () -> change(team, second, Role.LEADER, null)));
  }

  @Test
  default void aLeaderDoesNotDesertOthersByAnyWay() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    member(team, leader, Role.LEADER);
    member(team, hero("First"), Role.MEMBER);
    member(team, hero("Second"), Role.DEPUTY);
    inactive(team, hero("Resting"), Role.MEMBER);
    Desertion desertion = new Desertion(team.id(), leader.id(), 2);

    assertEquals(
        desertion, refused(Desertion.class, () -> change(team, leader, Role.DEPUTY, null)));
    assertEquals(desertion, refused(Desertion.class, () -> change(team, leader, null, false)));
    assertEquals(
        desertion,
        refused(
            Desertion.class,
            () -> roster().memberships().leave(team.id(), leader.id(), Precondition.NONE)));
    assertEquals(
        RosterFixture.membership(team.id(), leader.id(), Role.LEADER, true), stored(team, leader));
  }

  @Test
  default void theLastActiveMemberMayLeaveStepDownOrRestAlthoughItLeads() {
    for (int way = 0; way < 3; way++) {
      Team team = team("Team " + way);
      Hero leader = hero("Leader");
      member(team, leader, Role.LEADER);
      inactive(team, hero("Resting"), Role.MEMBER);
      switch (way) {
        case 0 -> assertEquals(Role.MEMBER, change(team, leader, Role.MEMBER, null).role());
        case 1 -> assertEquals(false, change(team, leader, null, false).active());
        default -> roster().memberships().leave(team.id(), leader.id(), Precondition.NONE);
      }
      assertEquals(0, roster().queries().summary(team.id()).leaders());
    }
  }

  @Test
  default void anInactiveMemberHoldsItsRoleAndIsGivenNoOther() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    member(team, hero, Role.DEPUTY);

    Membership resting = change(team, hero, null, false);

    assertEquals(RosterFixture.changed(team.id(), hero.id(), Role.DEPUTY, false), resting);
    InactiveMember inactive = new InactiveMember(team.id(), hero.id());
    assertEquals(
        inactive, refused(InactiveMember.class, () -> change(team, hero, Role.MEMBER, null)));
    assertEquals(resting, change(team, hero, Role.DEPUTY, null));
    assertEquals(resting, change(team, hero, null, false));
    assertEquals(resting, stored(team, hero));
  }

  @Test
  default void whoGoesToRestCannotTakeAnotherRoleAlong() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    member(team, hero, Role.MEMBER);

    refused(InactiveMember.class, () -> change(team, hero, Role.DEPUTY, false));
    assertEquals(
        RosterFixture.membership(team.id(), hero.id(), Role.MEMBER, true), stored(team, hero));
  }

  @Test
  default void aReturnKeepsTheRoleUnlessAnotherIsAskedForAtOnce() {
    Team team = team("Z-Force");
    Hero kept = hero("Kept");
    Hero changed = hero("Changed");
    Hero former = hero("Former leader");
    inactive(team, kept, Role.DEPUTY);
    inactive(team, changed, Role.LEADER);
    inactive(team, former, Role.LEADER);

    assertEquals(
        RosterFixture.changed(team.id(), kept.id(), Role.DEPUTY, true),
        change(team, kept, null, true));
    assertEquals(
        RosterFixture.changed(team.id(), changed.id(), Role.MEMBER, true),
        change(team, changed, Role.MEMBER, true));
    assertEquals(
        RosterFixture.changed(team.id(), former.id(), Role.LEADER, true),
        change(team, former, null, true));
    assertEquals(
        RosterFixture.changed(team.id(), former.id(), Role.LEADER, true), stored(team, former));
  }

  @Test
  default void aHandOverMakesTheLeaderADeputy() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero successor = hero("Successor");
    member(team, leader, Role.LEADER);
    member(team, successor, Role.MEMBER);

    Handover handover = roster().memberships().handOver(team.id(), successor.id());

    assertEquals(
        new Handover(
            RosterFixture.changed(team.id(), successor.id(), Role.LEADER, true),
            Optional.of(RosterFixture.changed(team.id(), leader.id(), Role.DEPUTY, true))),
        handover);
    assertEquals(handover.leader(), stored(team, successor));
    assertEquals(handover.former(), Optional.of(stored(team, leader)));
  }

  @Test
  default void aHandOverInATeamWithoutLeaderAndToTheLeaderItselfReplacesNobody() {
    Team team = team("Z-Force");
    Hero successor = hero("Successor");
    member(team, successor, Role.DEPUTY);
    Handover expected =
        new Handover(
            RosterFixture.changed(team.id(), successor.id(), Role.LEADER, true), Optional.empty());

    assertEquals(expected, roster().memberships().handOver(team.id(), successor.id()));
    assertEquals(expected, roster().memberships().handOver(team.id(), successor.id()));
    assertEquals(expected.leader(), stored(team, successor));
  }

  @Test
  default void aSuccessorIsAnActiveMember() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero resting = hero("Resting");
    Hero stranger = hero("Stranger");
    member(team, leader, Role.LEADER);
    inactive(team, resting, Role.DEPUTY);

    for (Hero hero : new Hero[] {resting, stranger}) {
      assertEquals(
          new SuccessorNotActive(team.id(), hero.id()),
          refused(
              SuccessorNotActive.class,
              () -> roster().memberships().handOver(team.id(), hero.id())));
    }
    refused(
        UnknownHero.class, () -> roster().memberships().handOver(team.id(), new HeroId(NOBODY)));
    assertEquals(
        RosterFixture.membership(team.id(), leader.id(), Role.LEADER, true), stored(team, leader));
  }

  @Test
  default void whoLeavesIsNoMemberAnyMoreAndMayJoinAnew() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    inactive(team, hero, Role.LEADER);

    roster().memberships().leave(team.id(), hero.id(), Precondition.NONE);

    UnknownMembership missing = new UnknownMembership(team.id(), hero.id());
    assertEquals(missing, refused(UnknownMembership.class, () -> stored(team, hero)));
    assertEquals(
        missing,
        refused(
            UnknownMembership.class,
            () -> roster().memberships().leave(team.id(), hero.id(), Precondition.NONE)));
    assertEquals(missing, refused(UnknownMembership.class, () -> change(team, hero, null, true)));
  }

  @Test
  default void aMembershipIsReadOnlyOfATeamAndAHeroThatExist() {
    TeamId team = team("Z-Force").id();
    HeroId hero = hero("Deadpond").id();

    refused(
        UnknownTeam.class,
        () -> roster().queries().membership(new TeamId(NOBODY), new HeroId(NOBODY)));
    refused(UnknownTeam.class, () -> roster().queries().membership(new TeamId(NOBODY), hero));
    refused(UnknownHero.class, () -> roster().queries().membership(team, new HeroId(NOBODY)));
  }

  private Membership change(Team team, Hero hero, Role role, Boolean active) {
    return roster()
        .memberships()
        .change(
            team.id(),
            hero.id(),
            Precondition.NONE,
            new MembershipChange(Optional.ofNullable(role), Optional.ofNullable(active)));
  }

  private Membership stored(Team team, Hero hero) {
    return roster().queries().membership(team.id(), hero.id());
  }
}
