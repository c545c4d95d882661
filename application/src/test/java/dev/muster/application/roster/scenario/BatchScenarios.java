package dev.muster.application.roster.scenario;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.BatchJoin.Decision;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many heroes are asked into a team at once. */
public interface BatchScenarios extends RosterFixture {
  @Test
  default void eachHeroOfABatchHasAnOutcomeInTheOrderAsked() {
    Team team = team("Z-Force");
    Hero fresh = hero("Fresh");
    Hero resting = hero("Resting");
    Hero active = hero("Active");
    inactive(team, resting, Role.MEMBER);
    member(team, active, Role.LEADER);
    HeroId nobody = new HeroId(NOBODY);

    BatchJoin.Result result =
        memberships()
            .joinAll(
                team.id(),
                List.of(nobody, active.id(), fresh.id(), resting.id(), fresh.id()),
                JoinTerms.as(Role.DEPUTY));

    assertEquals(
        List.of(
            new Decision(nobody, JoinOutcome.UNKNOWN_HERO, Optional.empty()),
            new Decision(active.id(), JoinOutcome.ALREADY_MEMBER, Optional.of(Role.LEADER)),
            new Decision(fresh.id(), JoinOutcome.JOINED, Optional.of(Role.DEPUTY)),
            new Decision(resting.id(), JoinOutcome.RETURNED, Optional.of(Role.DEPUTY)),
            new Decision(fresh.id(), JoinOutcome.ALREADY_MEMBER, Optional.of(Role.DEPUTY))),
        result.decisions());
    assertEquals(
        RosterFixture.membership(team.id(), fresh.id(), Role.DEPUTY, true),
        roster().queries().membership(team.id(), fresh.id()));
    assertEquals(
        RosterFixture.changed(team.id(), resting.id(), Role.DEPUTY, true),
        roster().queries().membership(team.id(), resting.id()));
    assertEquals(3, roster().queries().summary(team.id()).active());
  }

  @Test
  default void aBatchOfLeadersIsRefusedWholeUnlessThereIsOneAndNoLeaderYet() {
    Team team = team("Z-Force");
    Hero first = hero("First");
    Hero second = hero("Second");

    assertEquals(
        new LeadershipTaken(team.id(), Optional.of(first.id())),
        refused(
            LeadershipTaken.class,
            () ->
                memberships()
                    .joinAll(
                        team.id(), List.of(first.id(), second.id()), JoinTerms.as(Role.LEADER))));
    assertEquals(0, roster().queries().summary(team.id()).total());

    memberships().joinAll(team.id(), List.of(first.id()), JoinTerms.as(Role.LEADER));
    assertEquals(1, roster().queries().summary(team.id()).leaders());
  }

  @Test
  default void ofSeveralFormerLeadersWhoReturnTogetherTheFirstLeads() {
    Team team = team("Z-Force");
    Hero first = hero("First");
    Hero second = hero("Second");
    inactive(team, first, Role.LEADER);
    inactive(team, second, Role.LEADER);

    memberships().joinAll(team.id(), List.of(second.id(), first.id()), JoinTerms.DEFAULT);

    assertEquals(Role.LEADER, roster().queries().membership(team.id(), second.id()).role());
    assertEquals(Role.MEMBER, roster().queries().membership(team.id(), first.id()).role());
  }

  @Test
  default void aBatchHas1To1000Heroes() {
    TeamId team = team("Z-Force").id();
    HeroId hero = hero("Deadpond").id();

    assertThrows(
        InvalidValueException.class,
        () -> memberships().joinAll(team, List.of(), JoinTerms.DEFAULT));
    assertThrows(
        InvalidValueException.class,
        () ->
            memberships()
                .joinAll(
                    team, Collections.nCopies(Memberships.MAX_BATCH + 1, hero), JoinTerms.DEFAULT));
    assertEquals(
        Memberships.MAX_BATCH - 1,
        memberships()
            .joinAll(team, Collections.nCopies(Memberships.MAX_BATCH, hero), JoinTerms.DEFAULT)
            .count(JoinOutcome.ALREADY_MEMBER));
  }

  private Memberships memberships() {
    return roster().memberships();
  }
}
