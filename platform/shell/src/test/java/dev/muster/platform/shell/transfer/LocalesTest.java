package dev.muster.platform.shell.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands say the same whatever the locale of their machine is. */
class LocalesTest extends NotebookFixture {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void asBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ar-EG", "fa-IR", "mr-IN", "ne-NP", "th-TH-u-nu-thai", "hi-IN-u-nu-deva", "tr-TR"})
  void placesAndNumbersHaveTheSameDigits(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    write(
        NOTES + "1,First,Somebody,\nx,Third,Anyone,10001\n",
        BOXES + "1,Desk,Bar\n",
        LINKS + "1,1,leader,TRUE!,2024-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    assertTrue(
        recorded.errors().startsWith("notes.csv:3: id must be a whole number from 1 to 90"),
        recorded.errors());
    assertTrue(recorded.errors().contains("\nlinks.csv:2: "), recorded.errors());
    assertSameDigits(recorded.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "my-MM", "th-TH-u-nu-thai", "de-DE", "fr-FR"})
  void whatWasDoneIsToldAlike(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    StringBuilder notes = new StringBuilder(NOTES);
    for (int note = 1; note <= 1_234; note++) {
      notes.append(note).append(",Name,Secret,").append(note).append('\n');
    }
    write(notes.toString(), BOXES, LINKS);

    assertTrue(run("import", directory), recorded::errors);

    assertTrue(
        recorded.output().endsWith("Imported 1,234 notes, 0 boxes and 0 links.\n"),
        recorded.output());
    assertSameDigits(recorded.output() + recorded.errors());
  }

  private static void assertSameDigits(String text) {
    assertEquals(
        0, text.codePoints().filter(it -> Character.isDigit(it) && it > '9').count(), text);
  }
}
