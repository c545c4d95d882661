package dev.muster.application.roster.scenario;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinResult;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Heroes join teams one by one, and come back. */
public interface JoiningScenarios extends RosterFixture {
  @Test
  default void aHeroJoinsAsAnActiveMemberFromNowOn() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    JoinResult joined =
        memberships().settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.DEFAULT);

    Membership expected = RosterFixture.membership(team.id(), hero.id(), Role.MEMBER, true);
    assertEquals(new JoinResult(expected, JoinOutcome.JOINED), joined);
    assertEquals(expected, roster().queries().membership(team.id(), hero.id()));
  }

  @Test
  default void aHeroJoinsInTheRoleAndFromTheMomentAskedForUpToNow() {
    Team team = team("Z-Force");
    JoinTerms terms =
        new JoinTerms(
            Optional.of(Role.DEPUTY),
            Optional.of(new JoinedAt(Instant.parse("1999-12-31T23:59:59.000001Z"))));

    Membership joined =
        memberships()
            .settle(team.id(), hero("Deadpond").id(), Precondition.NONE, terms)
            .membership();

    assertEquals(terms.role(), Optional.of(joined.role()));
    assertEquals(terms.joinedAt(), Optional.of(joined.joinedAt()));
    JoinTerms late =
        new JoinTerms(Optional.empty(), Optional.of(new JoinedAt(NOW.plusNanos(1000))));
    Hero other = hero("Spider-Boy");
    assertEquals(
        new JoinsInFuture(late.joinedAt().orElseThrow(), NOW),
        refused(
            JoinsInFuture.class,
            () -> memberships().settle(team.id(), other.id(), Precondition.NONE, late)));
    JoinTerms exactlyNow = new JoinTerms(Optional.empty(), Optional.of(new JoinedAt(NOW)));
    memberships().settle(team.id(), other.id(), Precondition.NONE, exactlyNow);
  }

  @Test
  default void whoIsUnknownDoesNotJoin() {
    TeamId team = team("Z-Force").id();
    HeroId hero = hero("Deadpond").id();
    refused(
        UnknownTeam.class,
        () ->
            memberships()
                .settle(
                    new TeamId(NOBODY), new HeroId(NOBODY), Precondition.NONE, JoinTerms.DEFAULT));
    refused(
        UnknownHero.class,
        () -> memberships().settle(team, new HeroId(NOBODY), Precondition.NONE, JoinTerms.DEFAULT));
    refused(
        UnknownTeam.class,
        () -> memberships().joinAll(new TeamId(NOBODY), List.of(hero), JoinTerms.DEFAULT));
  }

  @Test
  default void aMemberThatReturnsKeepsItsJoinedDateAndItsRole() {
    Team team = team("Z-Force");
    Hero resting = hero("Spider-Boy");
    Membership before = inactive(team, resting, Role.DEPUTY);

    JoinResult returned =
        memberships().settle(team.id(), resting.id(), Precondition.NONE, JoinTerms.DEFAULT);

    assertEquals(JoinOutcome.RETURNED, returned.outcome());
    assertEquals(
        RosterFixture.changed(team.id(), resting.id(), Role.DEPUTY, true), returned.membership());
    assertEquals(before.joinedAt(), returned.membership().joinedAt());
    assertEquals(returned.membership(), roster().queries().membership(team.id(), resting.id()));
  }

  @Test
  default void aReturningLeaderLeadsAgainOnlyWhereNobodyLeadsByNow() {
    Team led = team("Led");
    Team leaderless = team("Leaderless");
    Hero former = hero("Former");
    inactive(led, former, Role.LEADER);
    inactive(leaderless, former, Role.LEADER);
    member(led, hero("New"), Role.LEADER);

    assertEquals(
        Role.MEMBER,
        memberships()
            .settle(led.id(), former.id(), Precondition.NONE, JoinTerms.DEFAULT)
            .membership()
            .role());
    assertEquals(
        Role.LEADER,
        memberships()
            .settle(leaderless.id(), former.id(), Precondition.NONE, JoinTerms.DEFAULT)
            .membership()
            .role());
  }

  @Test
  default void settlingTwiceIsSettlingOnce() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    JoinResult first =
        memberships().settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.as(Role.DEPUTY));
    JoinResult second =
        memberships()
            .settle(
                team.id(),
                hero.id(),
                Precondition.NONE,
                new JoinTerms(Optional.empty(), Optional.of(new JoinedAt(Instant.EPOCH))));

    assertEquals(JoinOutcome.JOINED, first.outcome());
    assertEquals(new JoinResult(first.membership(), JoinOutcome.ALREADY_MEMBER), second);
  }

  @Test
  default void settlingInAnotherRoleIsARoleChangeUnderTheRules() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero other = hero("Other");
    member(team, leader, Role.LEADER);
    member(team, other, Role.MEMBER);
    Hero resting = hero("Resting");
    inactive(team, resting, Role.LEADER);

    assertEquals(
        Role.DEPUTY,
        memberships()
            .settle(team.id(), other.id(), Precondition.NONE, JoinTerms.as(Role.DEPUTY))
            .membership()
            .role());
    assertEquals(
        new LeadershipTaken(team.id(), Optional.of(leader.id())),
        refused(
            LeadershipTaken.class,
            () ->
                memberships()
                    .settle(team.id(), other.id(), Precondition.NONE, JoinTerms.as(Role.LEADER))));
    refused(
        LeadershipTaken.class,
        () ->
            memberships()
                .settle(team.id(), resting.id(), Precondition.NONE, JoinTerms.as(Role.LEADER)));
    assertEquals(
        new Desertion(team.id(), leader.id(), 1),
        refused(
            Desertion.class,
            () ->
                memberships()
                    .settle(team.id(), leader.id(), Precondition.NONE, JoinTerms.as(Role.MEMBER))));
    assertEquals(
        Role.DEPUTY,
        memberships()
            .settle(team.id(), resting.id(), Precondition.NONE, JoinTerms.as(Role.DEPUTY))
            .membership()
            .role());
  }

  private Memberships memberships() {
    return roster().memberships();
  }
}
