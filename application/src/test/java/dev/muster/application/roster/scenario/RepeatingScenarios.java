package dev.muster.application.roster.scenario;

import static dev.muster.application.kit.IdempotencyFixture.request;
import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyKeyReusedException;
import dev.muster.application.IdempotentAnswer;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.Precondition;
import dev.muster.application.RequestInProgressException;
import dev.muster.application.StoredAnswer;
import dev.muster.application.kit.IdempotencyFixture;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A request that is sent again gets the answer of the first time. */
public interface RepeatingScenarios extends RosterFixture, IdempotencyFixture {
  @Test
  default void aRequestSentAgainIsAnsweredAsTheFirstTimeAndNotDoneAgain() {
    assertEquals(first("Z-Force is in"), take("Z-Force", NOW));
    assertEquals(again("Z-Force is in"), take("Z-Force", NOW));
    assertEquals(again("Z-Force is in"), take("Z-Force", NOW.plusSeconds(60)));

    assertEquals(1, everyTeam().size());
  }

  @Test
  default void theAnswerOfTheFirstTimeOutlivesWhatItTellsOf() {
    take("Z-Force", NOW);
    Team team = everyTeam().getFirst();
    roster()
        .teams()
        .revise(team.id(), Precondition.NONE, profile -> RosterFixture.teamProfile("Y-Force"));
    assertEquals(again("Z-Force is in"), take("Z-Force", NOW));

    roster().teams().remove(team.id(), Precondition.NONE, false);
    assertEquals(again("Z-Force is in"), take("Z-Force", NOW));
    assertEquals(List.of(), everyTeam());
  }

  @Test
  default void anotherRequestUnderTheSameKeyIsRefused() {
    take("Z-Force", NOW);

    assertThrows(IdempotencyKeyReusedException.class, () -> take("Preventers", NOW));
    assertEquals(again("Z-Force is in"), take("Z-Force", NOW));
    assertEquals(1, everyTeam().size());
  }

  @Test
  default void theSameRequestUnderAnotherKeyIsDone() {
    take("Z-Force", NOW);

    refused(TeamNameTaken.class, () -> take(new IdempotencyKey("another"), "Z-Force", NOW));
  }

  @Test
  default void aRequestThatIsRefusedIsNotRememberedAndDoneAgainWhenItIsSentAgain() {
    Team inTheWay = team("Z-Force");
    refused(TeamNameTaken.class, () -> take("Z-Force", NOW));
    roster().teams().remove(inTheWay.id(), Precondition.NONE, false);

    assertEquals(first("Preventers is in"), take("Preventers", NOW));
    assertThrows(IdempotencyKeyReusedException.class, () -> take("Z-Force", NOW));
  }

  @Test
  default void aRequestThatFailsAfterItsWorkLeavesNothingBehind() {
    IllegalStateException failure = new IllegalStateException("no answer can be made");
    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                at(NOW)
                    .once(
                        KEY,
                        request("Z-Force"),
                        () -> {
                          team("Z-Force");
                          throw failure;
                        })));

    assertEquals(List.of(), everyTeam());
    assertEquals(first("Z-Force is in"), take("Z-Force", NOW));
  }

  @Test
  default void aRequestIsRememberedForADay() {
    Instant end = NOW.plus(IdempotentRequests.REMEMBERED);
    take("Z-Force", NOW);

    assertEquals(again("Z-Force is in"), take("Z-Force", end));
    assertEquals(first("Preventers is in"), take("Preventers", end.plusNanos(1_000)));
    assertEquals(again("Preventers is in"), take("Preventers", end.plusSeconds(60)));
    assertEquals(2, everyTeam().size());
  }

  @Test
  default void aRequestIsRefusedAtOnceWhileItIsBeingDone() {
    at(NOW)
        .once(
            KEY,
            request("Z-Force"),
            () -> {
              team("Z-Force");
              CompletableFuture<Void> beside =
                  CompletableFuture.runAsync(
                      () ->
                          assertThrows(
                              RequestInProgressException.class, () -> take("Z-Force", NOW)));
              beside.join();
              return new StoredAnswer("Z-Force is in");
            });

    assertEquals(again("Z-Force is in"), take("Z-Force", NOW));
  }

  private IdempotentAnswer take(String team, Instant now) {
    return take(KEY, team, now);
  }

  private IdempotentAnswer take(IdempotencyKey key, String team, Instant now) {
    return at(now)
        .once(
            key,
            request(team),
            () -> {
              roster().teams().add(RosterFixture.teamProfile(team));
              return new StoredAnswer(team + " is in");
            });
  }

  private IdempotentRequests at(Instant now) {
    return IdempotentRequests.over(requests(), ports().unitOfWork(), () -> now);
  }

  private static IdempotentAnswer first(String answer) {
    return new IdempotentAnswer(new StoredAnswer(answer), false);
  }

  private static IdempotentAnswer again(String answer) {
    return new IdempotentAnswer(new StoredAnswer(answer), true);
  }

  private List<Team> everyTeam() {
    return ports().reader().teams(TeamFilter.ALL, Optional.empty(), 10);
  }
}
