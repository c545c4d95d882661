package dev.muster.application.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotentAnswer;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.RequestInProgressException;
import dev.muster.application.StoredAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Races of identical requests: the work of a request that is sent many times at once runs once. */
public interface IdempotencyRaces extends IdempotencyFixture {
  @Test
  default void ofTheSameRequestSentManyTimesAtOnceExactlyOneIsDone() {
    IdempotentRequests requests = IdempotentRequests.over(requests(), unitOfWork(), () -> NOW);
    for (int round = 0; round < Race.ROUNDS; round++) {
      IdempotencyKey key = new IdempotencyKey("round-" + round);
      Queue<Long> tried = new ConcurrentLinkedQueue<>();

      List<IdempotentAnswer> given =
          Race.OF_NO_REFUSAL.each(crowd(), number -> answered(requests, key, tried)).stream()
              .flatMap(result -> result.value().orElseThrow().stream())
              .toList();

      List<Long> stored = tried.stream().filter(row -> rows().find(row).isPresent()).toList();
      assertEquals(1, stored.size(), "rows that the request stored");
      assertEquals(1, given.stream().filter(answer -> !answer.replayed()).count());
      assertEquals(
          List.of(new StoredAnswer("row " + stored.getFirst())),
          given.stream().map(IdempotentAnswer::answer).distinct().toList());
    }
  }

  /** Returns the answer, or empty while the request is running elsewhere. */
  private Optional<IdempotentAnswer> answered(
      IdempotentRequests requests, IdempotencyKey key, Queue<Long> tried) {
    try {
      return Optional.of(requests.once(key, IdempotencyFixture.request("add"), () -> add(tried)));
    } catch (RequestInProgressException another) {
      return Optional.empty();
    }
  }

  private StoredAnswer add(Queue<Long> tried) {
    long row = rows().add("first");
    tried.add(row);
    return new StoredAnswer("row " + row);
  }

  private static List<Integer> crowd() {
    return IntStream.range(0, Race.CROWD).boxed().toList();
  }
}
