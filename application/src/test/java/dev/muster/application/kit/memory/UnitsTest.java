package dev.muster.application.kit.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Checks units of work over several tables of one store. */
class UnitsTest {
  private final InMemoryStore store = new InMemoryStore();
  private final Table<Long, Note> notes = Note.table(store);
  private final Table<String, String> words = store.table("word", word -> word);

  @Test
  void whatAUnitWroteToSeveralTablesIsUndoneInAll() {
    words.insert("stays");
    notes.insert(Note.of(1, "stays"));

    assertThrows(
        IllegalStateException.class,
        () ->
            store.execute(
                () -> {
                  words.delete("stays");
                  words.insert("goes");
                  notes.update(Note.of(1, "stays").revised("goes"));
                  throw new IllegalStateException("undo");
                }));

    assertEquals(List.of("stays"), words.all());
    assertEquals(List.of(Note.of(1, "stays")), notes.all());
  }

  @Test
  void aWriteThatIsRefusedOutsideAUnitLeavesNothing() {
    notes.insert(Note.of(1, "first"));
    notes.references("note_about_fkey", notes, Note::about, OnDelete.CASCADE);
    words.references("word_note_fkey", notes, word -> word.equals("refers") ? 2L : null);
    notes.insert(Note.about(2, "second", 1));
    words.insert("refers");

    assertThrows(ConstraintViolatedException.class, () -> notes.delete(1L));

    assertEquals(List.of("first", "second"), notes.all().stream().map(Note::text).toList());
  }

  @Test
  void whoeverLooksAtATableInAUnitWaitsForTheUnitBefore() throws InterruptedException {
    List<String> seen = new ArrayList<>();
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> second =
        store.execute(
            () -> {
              words.insert("first");
              CompletableFuture<Void> other =
                  CompletableFuture.runAsync(
                      () ->
                          store.execute(
                              () -> {
                                begun.countDown();
                                return seen.addAll(words.all());
                              }));
              await(begun);
              words.insert("second");
              return other;
            });

    second.join();

    assertEquals(List.of("first", "second"), seen);
  }

  @Test
  void aQuestionIsAnsweredAsOfOneMoment() {
    words.insert("first");

    List<Integer> counts =
        store.read(
            () -> {
              int before = words.all().size();
              CompletableFuture.runAsync(() -> words.insert("second")).join();
              return List.of(before, words.all().size());
            });

    assertEquals(List.of(1, 1), counts);
    assertEquals(2, words.all().size());
  }

  @Test
  void aQuestionInAUnitSeesWhatTheUnitWrote() {
    store.execute(
        () -> {
          words.insert("own");
          assertEquals(Optional.of("own"), store.read(() -> words.find("own")));
          assertEquals(Optional.of("own"), store.peek(() -> words.find("own")));
          return true;
        });
  }

  @Test
  void aQuestionMustNotWrite() {
    assertThrows(
        IllegalStateException.class,
        () ->
            store.read(
                () -> {
                  words.insert("written");
                  return true;
                }));
    assertThrows(IllegalStateException.class, () -> store.read(() -> store.execute(() -> true)));

    assertEquals(List.of(), words.all());
  }

  @Test
  void aUnitThatPeeksWaitsForNobody() {
    store.execute(
        () -> {
          words.insert("not yet kept");
          List<String> seen =
              CompletableFuture.supplyAsync(
                      () -> store.execute(() -> store.peek(() -> words.all())))
                  .join();
          assertEquals(List.of(), seen);
          return true;
        });
  }

  @Test
  void aNameIsHeldByOneUnitUntilItEnds() {
    store.execute(
        () -> {
          assertTrue(store.hold("name"));
          assertTrue(store.hold("name"), "the unit holds it already");
          assertFalse(heldBeside());
          return true;
        });

    assertTrue(heldBeside());
    assertThrows(IllegalStateException.class, () -> store.hold("name"));
  }

  @Test
  void aStoreThatIsClearedIsAsNew() {
    notes.insert(id -> Note.of(id, "first"));
    words.insert("first");

    store.clear();

    assertEquals(List.of(), words.all());
    assertEquals(1, notes.insert(id -> Note.of(id, "second")).id());
  }

  private boolean heldBeside() {
    return CompletableFuture.supplyAsync(() -> store.execute(() -> store.hold("name"))).join();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS), "nobody begins");
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
