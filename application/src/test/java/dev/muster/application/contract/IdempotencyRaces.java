package dev.muster.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotentAnswer;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.RequestInProgressException;
import dev.muster.application.StoredAnswer;
import dev.muster.domain.roster.Hero;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same request, sent many times at the same moment, is done once. */
public interface IdempotencyRaces extends RaceFixture, IdempotencyFixture {
  @Test
  default void ofTheSameRequestSentManyTimesAtOnceExactlyOneIsDone() {
    IdempotentRequests requests =
        IdempotentRequests.over(requests(), ports().unitOfWork(), () -> NOW);
    for (int round = 0; round < ROUNDS; round++) {
      IdempotencyKey key = new IdempotencyKey("round-" + round);
      String name = "Hero " + round;

      List<Optional<IdempotentAnswer>> answers =
          Race.each(crowdOfNumbers(), i -> answered(requests, key, name)).stream()
              .map(it -> it.value().orElseThrow())
              .toList();

      List<Hero> heroes = everyHero();
      assertEquals(round + 1, heroes.size());
      StoredAnswer first = new StoredAnswer("hero " + heroes.getLast().id().value());
      List<IdempotentAnswer> given = answers.stream().flatMap(Optional::stream).toList();
      assertEquals(1, given.stream().filter(it -> !it.replayed()).count());
      assertTrue(given.stream().allMatch(it -> it.answer().equals(first)), given::toString);
    }
  }

  /** The answer, or nothing where the request is being done at this moment. */
  private Optional<IdempotentAnswer> answered(
      IdempotentRequests requests, IdempotencyKey key, String name) {
    try {
      return Optional.of(
          requests.once(
              key,
              IdempotencyFixture.request(name),
              () -> new StoredAnswer("hero " + hero(name).id().value())));
    } catch (RequestInProgressException another) {
      return Optional.empty();
    }
  }

  private static List<Integer> crowdOfNumbers() {
    return IntStream.range(0, CROWD).boxed().toList();
  }
}
