package dev.muster.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotentAnswer;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.NotSignedInException;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.StoredAnswer;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.Race;
import dev.muster.application.permission.Permissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calls inside others, repeated and simultaneous ones leave exactly one entry each. */
class NestedCallsTest extends RecordedNotes {
  @Test
  void aCallInsideAnotherIsAPartOfIt() {
    notes.addAll(List.of("a", "b"));
    assertThrows(Taken.class, () -> notes.addAll(List.of("c", "taken")));

    assertEquals(List.of("audit.notes.addAll", "audit.notes.addAll"), actions());
    assertEquals(List.of("REFUSED text-taken Ada", "DONE Ada"), outcomes());
    assertEquals(Optional.empty(), rows.find(3));
  }

  @Test
  void aRepeatedRequestIsRecordedOnceByWhatItDoes() {
    assertEquals(false, once("a").replayed());
    assertEquals(true, once("a").replayed());

    assertEquals(List.of("audit.notes.add"), actions());
  }

  @Test
  void aRefusalInsideARepeatedRequestIsRecordedAfterTheRollback() {
    assertThrows(Taken.class, () -> once("taken"));
    actor = Optional.of(VIEWER);
    assertThrows(PermissionDeniedException.class, () -> once("b"));
    actor = Optional.empty();
    assertThrows(NotSignedInException.class, () -> once("c"));

    assertEquals(List.of("audit.notes.add", "audit.notes.add"), actions());
    assertEquals(List.of("DENIED permission-denied Bob", "REFUSED text-taken Ada"), outcomes());
    assertEquals(Optional.empty(), rows.find(1));
  }

  @Test
  void aRequestWithTwoChangesHasTwoEntriesAndTheSecondMayBeRefused() {
    requests.once(
        new IdempotencyKey("two"),
        RequestFingerprint.of(new byte[] {1}),
        () -> new StoredAnswer("rows " + notes.add("a") + notes.add("b")));
    assertThrows(
        IllegalStateException.class,
        () ->
            requests.once(
                new IdempotencyKey("three"),
                RequestFingerprint.of(new byte[] {1}),
                () -> {
                  notes.add("c");
                  throw new IllegalStateException("afterwards");
                }));

    assertEquals(List.of("DONE Ada", "DONE Ada"), outcomes());
    assertThrows(
        Taken.class,
        () ->
            requests.once(
                new IdempotencyKey("four"),
                RequestFingerprint.of(new byte[] {1}),
                () -> {
                  notes.add("c");
                  throw new Taken();
                }));
    assertEquals(List.of("DONE Ada", "DONE Ada"), outcomes(), "what was done is undone");
  }

  @Test
  void aUnitThatRunsAgainIsRecordedOnce() {
    UnitOfWork repeating =
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            try {
              return store.execute(work);
            } catch (IllegalStateException conflict) {
              return store.execute(work);
            }
          }
        };
    int[] attempts = {0};
    Permissions again = permissions(Duration.ZERO, repeating);
    Notes repeated = again.guarded(Notes.class, new NoteService());
    IdempotentRequests outer =
        again.guarded(
            IdempotentRequests.class, IdempotentRequests.over(records, repeating, () -> NOW));

    broken = Optional.of(new IllegalStateException("conflict"));
    outer.once(
        new IdempotencyKey("again"),
        RequestFingerprint.of(new byte[] {1}),
        () -> {
          if (++attempts[0] > 1) {
            broken = Optional.empty();
          }
          return new StoredAnswer("row " + repeated.add("a"));
        });

    assertEquals(2, attempts[0]);
    assertEquals(List.of("DONE Ada"), outcomes());
  }

  @Test
  void callsAtTheSameTimeDoNotMixTheirEntries() {
    Race.OF_NO_REFUSAL.each(
        IntStream.range(0, Race.CROWD).boxed().toList(),
        i -> i % 2 == 0 ? notes.add("a") : assertThrows(Taken.class, () -> notes.add("taken")));

    assertEquals(Race.CROWD / 2, outcomes().stream().filter("DONE Ada"::equals).count());
    assertEquals(
        Race.CROWD / 2, outcomes().stream().filter("REFUSED text-taken Ada"::equals).count());
  }

  private IdempotentAnswer once(String text) {
    return requests.once(
        new IdempotencyKey("key-of-" + text),
        RequestFingerprint.of(new byte[] {1}),
        () -> new StoredAnswer("row " + notes.add(text)));
  }
}
