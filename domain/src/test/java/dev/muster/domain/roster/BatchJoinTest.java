package dev.muster.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import dev.muster.domain.roster.BatchJoin.Decision;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchJoinTest {
  private static final TeamId TEAM = new TeamId(1);
  private static final HeroId FRESH = new HeroId(1);
  private static final HeroId RESTING = new HeroId(2);
  private static final HeroId ACTIVE = new HeroId(3);
  private static final HeroId NOBODY = new HeroId(4);
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
  private static final JoinedAt EARLIER = new JoinedAt(Instant.EPOCH);
  private static final Membership FORMER =
      new Membership(TEAM, RESTING, Role.LEADER, false, EARLIER, Version.FIRST);
  private static final Membership SITTING =
      new Membership(TEAM, ACTIVE, Role.LEADER, true, EARLIER, Version.FIRST);

  private final BatchJoin led =
      new BatchJoin(
          TEAM,
          Set.of(FRESH, RESTING, ACTIVE),
          Map.of(RESTING, FORMER, ACTIVE, SITTING),
          Optional.of(SITTING));
  private final BatchJoin leaderless =
      new BatchJoin(TEAM, Set.of(FRESH, RESTING), Map.of(RESTING, FORMER), Optional.empty());

  @Test
  void everyHeroHasAnOutcomeInTheOrderAskedAndASecondTurnFindsAMember() {
    BatchJoin.Result result =
        led.decide(List.of(NOBODY, FRESH, RESTING, ACTIVE, FRESH), JoinTerms.DEFAULT, NOW);

    assertEquals(
        List.of(
            new Decision(NOBODY, JoinOutcome.UNKNOWN_HERO, Optional.empty()),
            new Decision(FRESH, JoinOutcome.JOINED, Optional.of(Role.MEMBER)),
            new Decision(RESTING, JoinOutcome.RETURNED, Optional.of(Role.MEMBER)),
            new Decision(ACTIVE, JoinOutcome.ALREADY_MEMBER, Optional.of(Role.LEADER)),
            new Decision(FRESH, JoinOutcome.ALREADY_MEMBER, Optional.of(Role.MEMBER))),
        result.decisions());
    assertEquals(2, result.count(JoinOutcome.ALREADY_MEMBER));
    assertEquals(
        List.of(
            new Membership(
                TEAM, FRESH, Role.MEMBER, true, new JoinedAt(NOW), Version.beginning(NOW))),
        result.joined());
    assertEquals(
        List.of(new Membership(TEAM, RESTING, Role.MEMBER, true, EARLIER, Version.FIRST.next())),
        result.returned());
  }

  @Test
  void whoLeadsAfterAnEarlierTurnCountsInTheLaterOnes() {
    BatchJoin.Result result = leaderless.decide(List.of(RESTING, FRESH), JoinTerms.DEFAULT, NOW);
    assertEquals(Role.LEADER, result.returned().getFirst().role());

    assertEquals(
        new LeadershipTaken(TEAM, Optional.of(RESTING)),
        assertThrows(
                RosterViolationException.class,
                () -> leaderless.decide(List.of(RESTING, FRESH), JoinTerms.as(Role.LEADER), NOW))
            .violation());
  }

  @Test
  void whoReturnsHasTheRoleAskedForAndWhoIsActiveKeepsItsOwn() {
    BatchJoin.Result result =
        led.decide(List.of(RESTING, ACTIVE, RESTING), JoinTerms.as(Role.DEPUTY), NOW);

    assertEquals(
        List.of(
            new Decision(RESTING, JoinOutcome.RETURNED, Optional.of(Role.DEPUTY)),
            new Decision(ACTIVE, JoinOutcome.ALREADY_MEMBER, Optional.of(Role.LEADER)),
            new Decision(RESTING, JoinOutcome.ALREADY_MEMBER, Optional.of(Role.DEPUTY))),
        result.decisions());
    assertEquals(
        List.of(new Membership(TEAM, RESTING, Role.DEPUTY, true, EARLIER, Version.FIRST.next())),
        result.returned());
  }

  @Test
  void aMomentInTheFutureIsRefused() {
    JoinedAt later = new JoinedAt(NOW.plusSeconds(1));

    assertEquals(
        new JoinsInFuture(later, NOW),
        assertThrows(
                RosterViolationException.class,
                () ->
                    led.decide(
                        List.of(FRESH), new JoinTerms(Optional.empty(), Optional.of(later)), NOW))
            .violation());
  }
}
