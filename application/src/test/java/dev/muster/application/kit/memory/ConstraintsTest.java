package dev.muster.application.kit.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.kit.Race;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Checks that a table refuses rows that violate a constraint, and names the constraint. */
class ConstraintsTest {
  private final InMemoryStore store = new InMemoryStore();
  private final Table<Long, Note> notes = Note.table(store);

  @Test
  void aKeyIsTakenOnce() {
    notes.insert(Note.of(1, "first"));

    assertRefused("note_pkey", () -> notes.insert(Note.of(1, "second")));
    assertEquals(Optional.of(Note.of(1, "first")), notes.find(1L));
  }

  @Test
  void aUniqueValueIsTakenOnceUntilItsRowIsGone() {
    notes.unique("note_text_key", Note::folded);
    notes.insert(Note.of(1, "First"));
    notes.insert(Note.of(2, "second"));

    assertRefused("note_text_key", () -> notes.insert(Note.of(3, "FIRST")));
    assertRefused("note_text_key", () -> notes.update(Note.of(2, "first")));
    notes.update(Note.of(1, "FIRST"));
    notes.delete(1L);
    notes.update(Note.of(2, "first"));

    assertEquals(List.of(Note.of(2, "first")), notes.all());
  }

  @Test
  void aUniqueConstraintLeavesRowsWithoutAValueAlone() {
    notes.unique("note_about_key", Note::about);

    notes.insert(Note.of(1, "about nothing"));
    notes.insert(Note.of(2, "about nothing"));
    notes.insert(Note.about(3, "about the first", 1));

    assertRefused("note_about_key", () -> notes.insert(Note.about(4, "about the first, too", 1)));
  }

  @Test
  void ofManyWhoTakeTheSameValueAtOnceExactlyOneDoes() {
    notes.unique("note_text_key", Note::folded);
    Race<ConstraintViolatedException> race =
        new Race<>(
            failure ->
                Optional.of(failure)
                    .filter(ConstraintViolatedException.class::isInstance)
                    .map(ConstraintViolatedException.class::cast));
    for (int round = 0; round < Race.ROUNDS; round++) {
      String text = "Round " + round;

      var results =
          race.each(
              IntStream.range(0, Race.CROWD).boxed().toList(),
              number -> notes.insert(id -> Note.of(id, text)));

      assertEquals(1, Race.succeeded(results));
      assertEquals(round + 1, notes.all().size());
    }
  }

  @Test
  void aReferenceLeadsToARowThatIsNotDeleted() {
    Table<String, String> words = store.table("word", word -> word, Comparator.naturalOrder());
    words.references("word_note_fkey", notes, word -> word.isEmpty() ? null : (long) word.length());
    notes.insert(Note.of(3, "three"));

    words.insert("");
    words.insert("two");
    assertRefused("word_note_fkey", () -> words.insert("four"));
    assertRefused("word_note_fkey", () -> notes.delete(3L));
    words.delete("two");
    notes.delete(3L);

    assertEquals(List.of(""), words.all());
    assertEquals(List.of(), notes.all());
  }

  @Test
  void rowsGoWithTheRowThatTheyReferToWhereTheReferenceSaysSo() {
    notes.references("note_about_fkey", notes, Note::about, OnDelete.CASCADE);
    notes.insert(Note.of(1, "first"));
    notes.insert(Note.about(2, "about the first", 1));
    notes.insert(Note.about(3, "about the second", 2));
    notes.insert(Note.of(4, "another"));

    notes.delete(1L);

    assertEquals(List.of(Note.of(4, "another")), notes.all());
  }

  @Test
  void aConstraintMayThrowAnExceptionOfTheContext() {
    notes
        .unique("note_text_key", Note::folded)
        .refuses("note_text_key", note -> new IllegalArgumentException(note.text() + " is taken"))
        .refuses("note_pkey", note -> new UnsupportedOperationException("id " + note.id()));
    notes.insert(Note.of(1, "first"));

    assertEquals(
        "First is taken",
        assertThrows(IllegalArgumentException.class, () -> notes.insert(Note.of(2, "First")))
            .getMessage());
    assertThrows(UnsupportedOperationException.class, () -> notes.insert(Note.of(1, "second")));
  }

  @Test
  void aConstraintIsKnownBeforeItIsNamedAndDeclaredOnce() {
    notes.unique("note_text_key", Note::folded);

    assertThrows(IllegalArgumentException.class, () -> notes.unique("note_text_key", Note::about));
    assertThrows(
        IllegalArgumentException.class,
        () -> notes.refuses("note_about_key", note -> new IllegalStateException()));
  }

  @Test
  void aRowThatIsForcedInIsHeldAgainstNoConstraint() {
    notes.unique("note_text_key", Note::folded);
    notes.insert(Note.of(1, "first"));

    notes.force(Note.of(2, "first"));
    notes.force(Note.of(1, "first"));

    assertEquals(List.of(Note.of(1, "first"), Note.of(2, "first")), notes.all());
  }

  private static void assertRefused(String constraint, Executable write) {
    assertEquals(constraint, assertThrows(ConstraintViolatedException.class, write).constraint());
  }
}
