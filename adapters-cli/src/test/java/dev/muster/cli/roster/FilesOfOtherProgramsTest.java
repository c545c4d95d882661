package dev.muster.cli.roster;

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
class FilesOfOtherProgramsTest extends RosterCommandFixture {
  @Test
  void anExportThatASpreadsheetSavedIsImported() throws IOException {
    write(
        "\uFEFF\"id\",\"name\",\"secretName\",\"age\"\r\n"
            + "1,\"Deadpond\",\"Dive Wilson\",\r\n"
            + ",,,\r\n",
        TEAMS + "1,Z-Force,Bar\n,,\n,,\n",
        MEMBERSHIPS + "1,1,LEADER,TRUE,2024-01-01T00:00:00Z\n,,,,\n,,,,\n");

    assertTrue(run("import", directory));

    assertEquals("", recorded.errors());
    assertTrue(recorded.output().endsWith("Imported 1 heroes, 1 teams and 1 memberships.\n"));
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
    importMembership(written, "2024-01-01T00:00:00Z");

    assertEquals("", recorded.errors());
    Path export = directory.resolve("export");
    assertTrue(run("export", export));
    assertTrue(Files.readString(export.resolve("memberships.csv")).contains("," + kept + ","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "WAHR", "VRAI", "on", "-1", " true", "true ", "fal\u017fe", "ＴＲＵＥ"})
  void whatIsNeitherTrueNorFalseIsRefused(String written) throws IOException {
    importMembership(written, "2024-01-01T00:00:00Z");

    assertFinding("active must be true or false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "f", "T", "F", "1", "0"})
  void theShortFormsOfDatabasesAreToldNotToBeTaken(String written) throws IOException {
    importMembership(written, "2024-01-01T00:00:00Z");

    assertFinding("active must be true or false, and not " + written + " for one");
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
    importMembership("true", written);

    assertFinding(
        "joinedAt must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z: %s is written %s"
            .formatted(written, right));
    assertTrue(importMembership("true", right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,Deadpond,Dive Wilson,48,",
        "1,Deadpond",
        "1,Deadpond,Dive Wilson,forty",
        "1,Deadpond,Dive Wilson,forty,eight",
        "1,,Dive Wilson,",
      })
  void aLineThatNamesItsHeroIsToldAloneWhateverElseIsWrongWithIt(String hero) throws IOException {
    write(
        HEROES + hero + "\n2,Rusty-Man,Tommy Sharp,48\n",
        TEAMS + "1,Z-Force,Bar\n2,Preventers,Tower\n",
        MEMBERSHIPS
            + "1,1,MEMBER,true,2024-01-01T00:00:00Z\n"
            + "1,2,MEMBER,true,2024-01-01T00:00:00Z\n"
            + "3,1,MEMBER,true,2024-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    assertEquals(3, recorded.errors().lines().count(), recorded.errors());
    assertTrue(recorded.errors().startsWith("heroes.csv:2: "), recorded.errors());
    assertTrue(
        recorded.errors().contains("memberships.csv:4: there is no hero 3\n"), recorded.errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0,Deadpond,Dive Wilson,",
        "#1,Deadpond,Dive Wilson,",
        "1;Deadpond;Dive Wilson;",
        "Deadpond,Dive Wilson,48",
        "\"1,Deadpond,Dive Wilson,48",
        "\"1\" ,Deadpond,Dive Wilson,",
        "5,\"Dead\n1,Deadpond,Dive Wilson,\n\",x,",
        "5,\"Dead\n1,Deadpond,Dive Wilson,\n\"",
      })
  void aLineThatMayBeOfAnyHeroHidesNoneOfItsMembershipsBehindOthers(String hero)
      throws IOException {
    write(
        HEROES + hero + "\n",
        TEAMS + "1,Z-Force,Bar\n1,Z-Force,Bar\n",
        MEMBERSHIPS
            + "1,1,MEMBER,true,2024-01-01T00:00:00Z\n"
            + "2,1,MEMBER,maybe,2024-01-01T00:00:00Z\n"
            + "3,1,MEMBER,true,2024-01-01T00:00:00Z\n"
            + "3,7,MEMBER,true,2024-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    String errors = recorded.errors();
    assertFalse(errors.contains("there is no hero"), errors);
    assertTrue(errors.startsWith("heroes.csv:2: "), errors);
    assertTrue(errors.contains("teams.csv:3: this id is on line 2 already\n"), errors);
    assertTrue(errors.contains("memberships.csv:3: active must be true or false\n"), errors);
    assertTrue(errors.contains("memberships.csv:5: there is no team 7\n"), errors);
  }

  @Test
  void aLineOfAnotherCharacterSetNamesItsHeroAllTheSame() throws IOException {
    write("", TEAMS + "1,Z-Force,Bar\n", MEMBERSHIPS + "1,1,MEMBER,true,2024-01-01T00:00:00Z\n");
    Files.writeString(
        directory.resolve("heroes.csv"), HEROES + "1,Zoë,Secret,\n", StandardCharsets.ISO_8859_1);

    assertFalse(run("import", directory));

    assertEquals("heroes.csv:2: the line is no UTF-8\nNothing was imported.\n", recorded.errors());
  }

  @Test
  void aLineThatMayBeOfAnyTeamHidesNoneOfItsMembershipsBehindOthers() throws IOException {
    write(
        HEROES + "1,Deadpond,Dive Wilson,\n",
        TEAMS + "one,Z-Force,Bar\n",
        MEMBERSHIPS
            + "1,1,MEMBER,true,2024-01-01T00:00:00Z\n".repeat(150)
            + "2,1,MEMBER,true,2024-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    assertFalse(recorded.errors().contains("there is no team"), recorded.errors());
    assertTrue(recorded.errors().startsWith("teams.csv:2: id must be"), recorded.errors());
  }

  @Test
  void aFileOfSemicolonsIsToldToHaveThem() throws IOException {
    write(HEROES.replace(',', ';') + "1;Deadpond;Dive Wilson;\n", TEAMS, MEMBERSHIPS);

    String refusal =
        assertThrows(CommandRefusedException.class, () -> run("import", directory)).getMessage();

    assertEquals(
        "The first line of heroes.csv must name the columns id,name,secretName,age, in this order"
            + " and no others. It was read as 'id;name;secretName;age', with semicolons between the"
            + " fields. The file must be CSV in UTF-8 with commas between the fields.",
        refusal);
  }

  private boolean importMembership(String active, String joinedAt) throws IOException {
    write(
        HEROES + "1,Deadpond,Dive Wilson,\n",
        TEAMS + "1,Z-Force,Bar\n",
        MEMBERSHIPS + "1,1,MEMBER,%s,%s\n".formatted(active, joinedAt));
    return run("import", directory);
  }

  private void assertFinding(String finding) {
    assertEquals("memberships.csv:2: " + finding + "\nNothing was imported.\n", recorded.errors());
  }
}
