package dev.muster.platform.shell.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.shell.CommandRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are taken in as spreadsheets and databases write them, or told what to write otherwise. */
class FilesOfOtherProgramsTest extends NotebookFixture {
  @Test
  void anExportThatASpreadsheetSavedIsImported() throws IOException {
    write(
        "\uFEFF\"id\",\"text\",\"author\",\"stars\"\r\n"
            + "1,\"First\",\"Somebody\",\r\n"
            + ",,,\r\n",
        BOXES + "1,Desk,Bar\n,,\n,,\n",
        LINKS + "1,1,ORIGINAL,TRUE,2024-01-01T00:00:00Z\n,,,,\n,,,,\n");

    assertTrue(run("import", directory));

    assertEquals("", recorded.errors());
    assertTrue(recorded.output().endsWith("Imported 1 notes, 1 boxes and 1 links.\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "TRUE, true",
    "True, true",
    "tRuE, true",
    "false, false",
    "FALSE, false",
    "False, false"
  })
  void truthIsWrittenInAnyCase(String written, String kept) throws IOException {
    importLink(written, "2024-01-01T00:00:00Z");

    assertEquals("", recorded.errors());
    Path export = directory.resolve("export");
    assertTrue(run("export", export));
    assertTrue(Files.readString(export.resolve("links.csv")).contains("," + kept + ","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "WAHR", "VRAI", "on", "-1", " true", "true ", "fal\u017fe", "ＴＲＵＥ"})
  void whatIsNeitherTrueNorFalseIsRefused(String written) throws IOException {
    importLink(written, "2024-01-01T00:00:00Z");

    assertFinding("shared must be true or false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "f", "T", "F", "1", "0"})
  void theShortFormsOfDatabasesAreToldNotToBeTaken(String written) throws IOException {
    importLink(written, "2024-01-01T00:00:00Z");

    assertFinding("shared must be true or false, and not " + written + " for one");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01 00:00:00+00, 2024-01-01T00:00:00+00:00",
    "2024-01-01 00:00:00.123456+00, 2024-01-01T00:00:00.123456+00:00",
    "2024-01-01 05:45:00+05:45, 2024-01-01T05:45:00+05:45",
    "2024-01-01 01:00:00+01:00, 2024-01-01T01:00:00+01:00",
    "2023-12-31 19:00:00-0500, 2023-12-31T19:00:00-05:00",
    "2024-01-01 00:00:00 +01, 2024-01-01T00:00:00+01:00",
    "2024-01-01T01:00:00+01, 2024-01-01T01:00:00+01:00",
    "2024-01-01T01:00:00+0100, 2024-01-01T01:00:00+01:00"
  })
  void aMomentAsDatabasesPrintItIsToldAsItIsToBeWritten(String written, String right)
      throws IOException {
    importLink("true", written);

    assertFinding(
        "since must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z: %s is written %s"
            .formatted(written, right));
    assertTrue(importLink("true", right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,First,Somebody,48,",
        "1,First",
        "1,First,Somebody,forty",
        "1,First,Somebody,forty,eight",
        "1,,Somebody,",
      })
  void aLineThatNamesItsIdIsToldAloneWhateverElseIsWrongWithIt(String note) throws IOException {
    write(
        NOTES + note + "\n2,Second,Nobody,48\n",
        BOXES + "1,Desk,Bar\n2,Shelf,Tower\n",
        LINKS
            + "1,1,COPY,true,2024-01-01T00:00:00Z\n"
            + "1,2,COPY,true,2024-01-01T00:00:00Z\n"
            + "3,1,COPY,true,2024-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    assertEquals(3, recorded.errors().lines().count(), recorded.errors());
    assertTrue(recorded.errors().startsWith("notes.csv:2: "), recorded.errors());
    assertTrue(recorded.errors().contains("links.csv:4: there is no note 3\n"), recorded.errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0,First,Somebody,",
        "#1,First,Somebody,",
        "1;First;Somebody;",
        "First,Somebody,48",
        "\"1,First,Somebody,48",
        "\"1\" ,First,Somebody,",
        "5,\"Dead\n1,First,Somebody,\n\",x,",
        "5,\"Dead\n1,First,Somebody,\n\"",
      })
  void aLineThatMayBeOfAnyNoteHidesNoneOfItsLinksBehindOthers(String note) throws IOException {
    write(
        NOTES + note + "\n",
        BOXES + "1,Desk,Bar\n1,Desk,Bar\n",
        LINKS
            + "1,1,COPY,true,2024-01-01T00:00:00Z\n"
            + "2,1,COPY,maybe,2024-01-01T00:00:00Z\n"
            + "3,1,COPY,true,2024-01-01T00:00:00Z\n"
            + "3,7,COPY,true,2024-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    String errors = recorded.errors();
    assertFalse(errors.contains("there is no note"), errors);
    assertTrue(errors.startsWith("notes.csv:2: "), errors);
    assertTrue(errors.contains("boxes.csv:3: this id is on line 2 already\n"), errors);
    assertTrue(errors.contains("links.csv:3: shared must be true or false\n"), errors);
    assertTrue(errors.contains("links.csv:5: there is no box 7\n"), errors);
  }

  @Test
  void aLineOfAnotherCharacterSetNamesItsIdAllTheSame() throws IOException {
    write("", BOXES + "1,Desk,Bar\n", LINKS + "1,1,COPY,true,2024-01-01T00:00:00Z\n");
    Files.writeString(
        directory.resolve("notes.csv"), NOTES + "1,Zoë,Secret,\n", StandardCharsets.ISO_8859_1);

    assertFalse(run("import", directory));

    assertEquals("notes.csv:2: the line is no UTF-8\nNothing was imported.\n", recorded.errors());
  }

  @Test
  void aLineThatMayBeOfAnyBoxHidesNoneOfItsLinksBehindOthers() throws IOException {
    write(
        NOTES + "1,First,Somebody,\n",
        BOXES + "one,Desk,Bar\n",
        LINKS
            + "1,1,COPY,true,2024-01-01T00:00:00Z\n".repeat(150)
            + "2,1,COPY,true,2024-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    assertFalse(recorded.errors().contains("there is no box"), recorded.errors());
    assertTrue(recorded.errors().startsWith("boxes.csv:2: id must be"), recorded.errors());
  }

  @Test
  void aFileOfSemicolonsIsToldToHaveThem() throws IOException {
    write(NOTES.replace(',', ';') + "1;First;Somebody;\n", BOXES, LINKS);

    String refusal =
        assertThrows(CommandRefusedException.class, () -> run("import", directory)).getMessage();

    assertEquals(
        "The first line of notes.csv must name the columns id,text,author,stars, in this order"
            + " and no others. It was read as 'id;text;author;stars', with semicolons between the"
            + " fields. The file must be CSV in UTF-8 with commas between the fields.",
        refusal);
  }

  private boolean importLink(String active, String since) throws IOException {
    write(
        NOTES + "1,First,Somebody,\n",
        BOXES + "1,Desk,Bar\n",
        LINKS + "1,1,COPY,%s,%s\n".formatted(active, since));
    return run("import", directory);
  }

  private void assertFinding(String finding) {
    assertEquals("links.csv:2: " + finding + "\nNothing was imported.\n", recorded.errors());
  }
}
