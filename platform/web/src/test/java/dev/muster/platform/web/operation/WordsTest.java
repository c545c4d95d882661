package dev.muster.platform.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of programs become words of people. */
class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "joinedAt, Joined at",
    "noteId, Note",
    "noteIds, Note",
    "id, Id",
    "set-aside, Set aside",
    "'', ''"
  })
  void aNameIsSpelled(String name, String words) {
    assertEquals(words, Words.of(name));
  }
}
