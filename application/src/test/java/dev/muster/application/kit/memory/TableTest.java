package dev.muster.application.kit.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.StaleVersionException;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Checks that rows are stored, found and listed by their keys. */
class TableTest {
  private final InMemoryStore store = new InMemoryStore();
  private final Table<Long, Note> notes = Note.table(store).versioned(Note::version);

  @Test
  void aRowIsFoundByItsKeyUntilItIsDeleted() {
    Note first = notes.insert(id -> Note.of(id, "first"));
    assertEquals(Optional.of(first), notes.find(1L));
    assertTrue(notes.contains(1L));

    notes.delete(1L);

    assertEquals(Optional.empty(), notes.find(1L));
    assertFalse(notes.contains(1L));
  }

  @Test
  void identitiesGoOnBeyondOneThatWasGivenElsewhere() {
    notes.insert(Note.of(7, "from elsewhere"));
    notes.continueBeyond(7);
    notes.continueBeyond(3);

    assertEquals(8, notes.insert(id -> Note.of(id, "first")).id());
  }

  @Test
  void anUpdateTakesThePlaceOfTheVersionBefore() {
    Note first = notes.insert(id -> Note.of(id, "first"));
    Note second = first.revised("second");

    notes.update(second);

    assertEquals(Optional.of(second), notes.find(first.id()));
    assertThrows(StaleVersionException.class, () -> notes.update(first.revised("lost")));
    assertThrows(StaleVersionException.class, () -> notes.update(second));
    assertEquals(List.of(second), notes.all());
  }

  @Test
  void anUpdateMayBeMadeOfWhatIsStored() {
    notes.insert(Note.of(1, "first"));

    Note changed = notes.update(1L, stored -> stored.revised(stored.text() + ", again"));

    assertEquals(Optional.of(changed), notes.find(1L));
    assertEquals("first, again", changed.text());
  }

  @Test
  void aRowThatIsNotThereIsNeitherUpdatedNorDeleted() {
    assertThrows(NoSuchElementException.class, () -> notes.update(Note.of(1, "nowhere")));
    assertThrows(NoSuchElementException.class, () -> notes.delete(1L));

    notes.missing(id -> new IllegalArgumentException("no note " + id));

    assertEquals(
        "no note 1",
        assertThrows(IllegalArgumentException.class, () -> notes.delete(1L)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> notes.update(Note.of(1, "nowhere")));
  }

  @Test
  void rowsAreListedInTheOrderOfTheirKeys() {
    Table<String, String> words =
        store.table("word", word -> word, Comparator.comparing(String::length));
    List.of("four", "a", "to").forEach(words::insert);

    assertEquals(List.of("a", "to", "four"), words.all());
    assertEquals(List.of("a", "four"), words.where(word -> !word.equals("to")));
    assertEquals(List.of("a", "to"), words.page(word -> true, Optional.empty(), 2));
    assertEquals(List.of("four"), words.page(word -> true, Optional.of("to"), 2));
    assertEquals(List.of("four"), words.page(word -> true, Optional.of("six"), 2));
    assertEquals(List.of("four"), words.page(word -> word.length() > 2, Optional.of("a"), 9));
  }

  @Test
  void aListThatWasReadStaysAsItWas() {
    notes.insert(Note.of(1, "first"));
    List<Note> all = notes.all();
    List<Note> some = store.execute(() -> changedAfter(notes.where(note -> true)));

    notes.delete(1L);

    assertEquals(List.of("first"), all.stream().map(Note::text).toList());
    assertEquals(List.of("first"), some.stream().map(Note::text).toList());
  }

  @Test
  void twoTablesOfAStoreHaveDifferentNames() {
    assertThrows(IllegalArgumentException.class, () -> Note.table(store));
  }

  private List<Note> changedAfter(List<Note> read) {
    notes.insert(Note.of(2, "second"));
    return read;
  }
}
