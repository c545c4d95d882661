package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterCommand;
import dev.muster.bootstrap.MusterCommand.Result;
import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.jdbc.kit.TestSchema;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged program takes in what other programs write, or tells what it was read as. */
@Execution(ExecutionMode.CONCURRENT)
class FilesOfOtherProgramsIT {
  private static final String MEMBERSHIPS = "heroId,teamId,role,active,joinedAt\n";

  @TempDir Path directory;
  private Path roster;
  private Map<String, String> environment;

  @BeforeEach
  void begin() throws Exception {
    roster = Files.createDirectory(directory.resolve("roster"));
    environment = MusterProcess.on(TestSchema.empty().settings());
    write("heroes", "id,name,secretName,age\n1,Deadpond,Dive Wilson,\n");
    write("teams", "id,name,headquarters\n1,Z-Force,Bar\n");
    write("memberships", MEMBERSHIPS);
  }

  @Test
  void anExportThatASpreadsheetSavedIsTakenIn() throws Exception {
    write(
        "heroes",
        "\uFEFF\"id\",\"name\",\"secretName\",\"age\"\n1,\"Deadpond\",\"Dive Wilson\",\n,,,\n"
            + "3,\"Boy, Spider-\",\"Pedro\",16\n");
    write("teams", "id,name,headquarters\r\n1,Z-Force,Bar\r\n,,\r\n,,\r\n");
    write(
        "memberships",
        MEMBERSHIPS
            + "1,1,LEADER,TRUE,2024-01-01T00:00:00Z\n"
            + ",,,,\n"
            + "3,1,MEMBER,FALSE,2024-01-01T00:00:00Z\n");

    Result imported = MusterCommand.run(directory, environment, "import", "roster");

    assertEquals("", imported.errors());
    assertEquals(
        "Imported 2 heroes, 1 teams and 2 memberships.",
        imported.output().lines().toList().getLast());
  }

  @Test
  void aFileOfAnotherFormIsToldToBeWhatItIs() throws Exception {
    String must =
        "The first line of heroes.csv must name the columns id,name,secretName,age, in this order"
            + " and no others. It was read as ";
    String form = "CSV in UTF-8 with commas between the fields.\n";
    write("heroes", "id;name;secretName;age\r\n1;Deadpond;Dive Wilson;\r\n");
    assertRefused(
        must
            + "'id;name;secretName;age', with semicolons between the fields. The file must be "
            + form);
    write("heroes", "sep=,\r\nid,name,secretName,age\r\n");
    assertRefused(
        must
            + "'sep=,', which is for spreadsheets alone: remove that line. The file must be "
            + form);
    write("heroes", "id\tname\tsecretName\tage\n", StandardCharsets.UTF_16);
    assertRefused("The file heroes.csv is in UTF-16: save it as " + form);
  }

  @Test
  void aLineThatCannotBeReadIsNotBuriedUnderItsMemberships() throws Exception {
    write("heroes", "id,name,secretName,age\n1,Zoë,Secret,\n", StandardCharsets.ISO_8859_1);
    String membership = ",1,MEMBER,true,2024-01-01T00:00:00Z\n";
    write("memberships", MEMBERSHIPS + "1" + membership);
    assertRefused("heroes.csv:2: the line is no UTF-8\nNothing was imported.\n");

    write("heroes", "id,name,secretName,age\n#1,Deadpond,Dive Wilson,\n");
    StringBuilder many = new StringBuilder(MEMBERSHIPS);
    for (int hero = 1; hero <= 200; hero++) {
      many.append(hero).append(membership);
    }
    write("memberships", many + "1,1,MEMBER,t,2024-01-01 00:00:00+00\n");
    assertRefused(
        """
        heroes.csv:2: id must be a whole number from 1 to 9007199254740991
        memberships.csv:202: active must be true or false, and not t for one
        memberships.csv:202: joinedAt must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z: 2024-01-01 00:00:00+00 is written 2024-01-01T00:00:00+00:00
        Nothing was imported.
        """);
  }

  @Test
  void naiveTimesGoInWithTheirZoneAndWordsWithTheirRoles() throws Exception {
    write("memberships", "heroId,teamId,role,joinedAt\n1,1,leader,2024-07-01 12:00:00.000000\n");

    Result imported =
        MusterCommand.run(
            directory,
            environment,
            "import",
            "--zone=Europe/Berlin",
            "roster",
            "--role",
            "leader=LEADER");

    assertEquals("", imported.errors());
    assertEquals(
        "memberships.csv has no column active: each is active.",
        imported.output().lines().findFirst().orElseThrow());
    assertEquals(0, MusterCommand.run(directory, environment, "export", "exported").exitCode());
    assertEquals(
        MEMBERSHIPS.strip() + "\r\n1,1,LEADER,true,2024-07-01T10:00:00Z\r\n",
        Files.readString(directory.resolve("exported").resolve("memberships.csv")));
    Result misused = MusterCommand.run(directory, environment, "import", "roster", "--zone", "X");
    assertEquals(2, misused.exitCode());
    assertTrue(misused.errors().startsWith("There is no time zone called X: "), misused::errors);
  }

  private void assertRefused(String errors) throws Exception {
    Result refused = MusterCommand.run(directory, environment, "import", "roster");

    assertEquals(errors, refused.errors());
    assertEquals(1, refused.exitCode());
  }

  private void write(String part, String text) throws Exception {
    write(part, text, StandardCharsets.UTF_8);
  }

  private void write(String part, String text, Charset charset) throws Exception {
    Files.writeString(roster.resolve(part + ".csv"), text, charset);
  }
}
