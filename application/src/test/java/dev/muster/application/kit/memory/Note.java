package dev.muster.application.kit.memory;

import dev.muster.domain.Version;
import java.util.Comparator;
import java.util.Locale;

/**
 * A row for the tests of the store.
 *
 * @param about the id of the note that this note refers to, or null
 */
record Note(long id, Version version, String text, Long about) {
  static Note of(long id, String text) {
    return new Note(id, Version.FIRST, text, null);
  }

  static Note about(long id, String text, long about) {
    return new Note(id, Version.FIRST, text, about);
  }

  Note revised(String changed) {
    return new Note(id, version.next(), changed, about);
  }

  String folded() {
    return text.toLowerCase(Locale.ROOT);
  }

  static Table<Long, Note> table(InMemoryStore store) {
    return store.table("note", Note::id, Comparator.naturalOrder());
  }
}
