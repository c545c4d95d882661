package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.memory.InMemoryRoster;
import dev.muster.application.roster.RosterTransfer;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.ImportResult;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.RosterSource;
import dev.muster.cli.CommandRefusedException;
import dev.muster.cli.RecordedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rosters are imported from files and exported to them, and whatever is wrong is told. */
class RosterCommandTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
  private static final String HEROES = "id,name,secretName,age\n";
  private static final String TEAMS = "id,name,headquarters\n";
  private static final String MEMBERSHIPS = "heroId,teamId,role,active,joinedAt\n";

  private final RosterTransfer transfer =
      RosterUseCases.over(new InMemoryRoster().ports(), () -> NOW).transfer();
  private final RecordedConsole recorded = new RecordedConsole();

  @TempDir Path directory;

  @Test
  void whatIsImportedIsExportedInTheSameFormAndThatIsStableByteForByte() throws IOException {
    write(
        HEROES + "7,\"Zoë, the \"\"first\"\"\",🛡,\n3,Deadpond,Dive Wilson,48\n",
        TEAMS + "2,Z-Force,\"Sister Margaret's, Bar\"\n",
        MEMBERSHIPS
            + "7,2,DEPUTY,false,2024-01-01T02:00:00.1234567+02:00\n"
            + "3,2,LEADER,true,2024-01-31T12:00:00Z\n");

    assertTrue(run("import", directory));
    Path first = directory.resolve("first");
    assertTrue(run("export", first));

    assertEquals(
        "id,name,secretName,age\r\n"
            + "3,Deadpond,Dive Wilson,48\r\n"
            + "7,\"Zoë, the \"\"first\"\"\",🛡,\r\n",
        Files.readString(first.resolve("heroes.csv")));
    assertEquals(
        "id,name,headquarters\r\n2,Z-Force,\"Sister Margaret's, Bar\"\r\n",
        Files.readString(first.resolve("teams.csv")));
    assertEquals(
        "heroId,teamId,role,active,joinedAt\r\n"
            + "3,2,LEADER,true,2024-01-31T12:00:00Z\r\n"
            + "7,2,DEPUTY,false,2024-01-01T00:00:00.123456Z\r\n",
        Files.readString(first.resolve("memberships.csv")));
    assertTrue(recorded.output().contains("Imported 2 heroes, 1 teams and 2 memberships."));
    assertEquals("", recorded.errors());

    RosterTransfer elsewhere =
        RosterUseCases.over(new InMemoryRoster().ports(), () -> NOW).transfer();
    assertTrue(run("import", first, elsewhere));
    Path second = directory.resolve("second");
    assertTrue(run("export", second, elsewhere));
    for (String file : List.of("heroes.csv", "teams.csv", "memberships.csv")) {
      assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file);
    }
    assertEquals(List.of("heroes.csv", "memberships.csv", "teams.csv"), filesIn(second));
  }

  @Test
  void everyLineThatIsWrongIsToldInTheOrderOfTheFilesAndNothingIsImported() throws IOException {
    write(
        HEROES
            + "1,Deadpond,Dive Wilson,\n"
            + "x,Spider-Boy,Pedro,10001\n"
            + "3, padded,Tommy,old\n"
            + "1,Again,Twice,\n"
            + "0,Nobody,Nothing,-1\n"
            + "6,Short,Line\n",
        TEAMS + "1,Z-Force,Bar\n2,z-force,Bar\n",
        MEMBERSHIPS
            + "1,1,LEADER,true,2024-01-01T00:00:00Z\n"
            + "3,1,LEADER,true,2024-01-01T00:00:00Z\n"
            + "1,1,MEMBER,false,2024-01-01T00:00:00Z\n"
            + "9,8,MEMBER,true,2024-01-01T00:00:00Z\n"
            + "1,2,KING,yes,yesterday\n"
            + "1,2,MEMBER,true,2026-03-04T05:06:07.123457Z\n"
            + "3,2,MEMBER,true,10000-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    assertEquals(
        """
        heroes.csv:3: id must be a whole number from 1 to 9007199254740991
        heroes.csv:3: age must be a whole number from 0 to 10000
        heroes.csv:4: name must not begin or end with white space
        heroes.csv:4: age must be a whole number from 0 to 10000
        heroes.csv:5: this id is on line 2 already
        heroes.csv:6: id must be a whole number from 1 to 9007199254740991
        heroes.csv:6: age must be a whole number from 0 to 10000
        heroes.csv:7: the line has 3 fields, and not 4
        teams.csv:3: another team is called z-force
        memberships.csv:3: team 1 is led already by hero 1
        memberships.csv:4: this pair of hero and team is on line 2 already
        memberships.csv:5: there is no hero 9, neither in heroes.csv nor in the roster
        memberships.csv:5: there is no team 8, neither in teams.csv nor in the roster
        memberships.csv:6: role must be one of LEADER, DEPUTY, MEMBER
        memberships.csv:6: active must be true or false
        memberships.csv:6: joinedAt must be a date and time with an offset, such as 2024-01-31T12:00:00Z
        memberships.csv:7: joinedAt must not be later than now, which is 2026-03-04T05:06:07.123456Z
        memberships.csv:8: joinedAt must be a date and time with an offset, such as 2024-01-31T12:00:00Z
        Nothing was imported.
        """,
        recorded.errors());
    assertNothingIsThere();
  }

  @Test
  void whatIsInTheRosterAlreadyIsTold() throws IOException {
    write(
        HEROES + "1,Deadpond,Dive Wilson,\n",
        TEAMS + "1,Z-Force,Bar\n",
        MEMBERSHIPS + "1,1,LEADER,true,2024-01-01T00:00:00Z\n");
    assertTrue(run("import", directory));

    assertFalse(run("import", directory));

    assertEquals(
        """
        heroes.csv:2: this id is in the roster already
        teams.csv:2: this id is in the roster already
        memberships.csv:2: this pair of hero and team is in the roster already
        Nothing was imported.
        """,
        recorded.errors());
  }

  @Test
  void ofManyWrongLinesAHundredAreTold() throws IOException {
    write(
        IntStream.rangeClosed(1, 101)
            .mapToObj(i -> i + ",Name,Secret,x\n")
            .collect(Collectors.joining("", HEROES, "")),
        TEAMS,
        MEMBERSHIPS);

    assertFalse(run("import", directory));

    List<String> lines = recorded.errors().lines().toList();
    assertEquals(102, lines.size());
    assertTrue(lines.get(99).startsWith("heroes.csv:101: age must be"), lines.get(99));
    assertEquals(List.of("... and more", "Nothing was imported."), lines.subList(100, 102));
  }

  @Test
  void anEmptyRosterIsOneToo() throws IOException {
    write(HEROES, TEAMS, MEMBERSHIPS);

    assertTrue(run("import", directory));

    assertTrue(recorded.output().endsWith("Imported 0 heroes, 0 teams and 0 memberships.\n"));
    assertNothingIsThere();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          import       |
          import a b   |
          imprt a      |
          IMPORT a     |
          export       |
          help         |
          """)
  void whatIsNoCommandIsNone(String words) {
    assertEquals(Optional.empty(), RosterCommand.of(Arrays.asList(words.split(" "))));
  }

  @Test
  void aDirectoryOrFileThatCannotBeReadIsToldInOneSentence() throws IOException {
    Path nowhere = directory.resolve("nowhere");
    assertRefused("There is no directory " + nowhere + ".", "import", nowhere);

    write(HEROES, TEAMS, MEMBERSHIPS);
    Path teams = directory.resolve("teams.csv");
    Files.delete(teams);
    assertRefused("Cannot read " + teams + ": there is no such file.", "import", directory);

    Files.createDirectory(teams);
    assertRefused("Cannot read " + teams + ": Is a directory.", "import", directory);
  }

  @Test
  void aDirectoryThatHoldsAnythingIsNotWrittenTo() throws IOException {
    Files.writeString(directory.resolve("precious.txt"), "mine");

    assertRefused(
        "The directory " + directory + " is not empty: name a new one.", "export", directory);

    assertEquals(List.of("precious.txt"), filesIn(directory));
    Path file = directory.resolve("precious.txt");
    assertRefused("Cannot write to " + file + ": it is no directory.", "export", file);
  }

  @Test
  void anExportThatBreaksOffLeavesNoFileBehind() {
    RosterTransfer breaking =
        new Stub() {
          @Override
          public void giveOut(RosterSink sink) {
            sink.begin(new Counts(1, 0, 0));
            throw new UnavailableException(Reason.UNREACHABLE);
          }
        };

    assertThrows(CommandRefusedException.class, () -> run("export", directory, breaking));

    assertEquals(List.of(), filesIn(directory));
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseThatCannotDoItNowIsToldInOneSentence(Reason reason) throws IOException {
    write(HEROES, TEAMS, MEMBERSHIPS);
    String sentence = failing(new UnavailableException(reason));

    assertTrue(sentence.startsWith("The database ") && sentence.endsWith("."), sentence);
  }

  @Test
  void anImportOfWhichNobodyKnowsIsToldInOneSentence() throws IOException {
    write(HEROES, TEAMS, MEMBERSHIPS);

    assertTrue(
        failing(new OutcomeUnknownException(new IOException("cut")))
            .endsWith("look whether all is there or nothing."));
  }

  private String failing(RuntimeException failure) {
    RosterTransfer broken =
        new Stub() {
          @Override
          public ImportResult takeIn(RosterSource source, ImportProgress progress) {
            throw failure;
          }
        };
    return assertThrows(CommandRefusedException.class, () -> run("import", directory, broken))
        .getMessage();
  }

  private void assertRefused(String sentence, String command, Path where) {
    assertEquals(
        sentence,
        assertThrows(CommandRefusedException.class, () -> run(command, where)).getMessage());
  }

  private void assertNothingIsThere() throws IOException {
    Path export = directory.resolve("export");
    assertTrue(run("export", export));
    assertEquals("id,name,secretName,age\r\n", Files.readString(export.resolve("heroes.csv")));
    assertEquals("id,name,headquarters\r\n", Files.readString(export.resolve("teams.csv")));
    assertEquals(
        "heroId,teamId,role,active,joinedAt\r\n",
        Files.readString(export.resolve("memberships.csv")));
  }

  private boolean run(String command, Path where) {
    return run(command, where, transfer);
  }

  private boolean run(String command, Path where, RosterTransfer on) {
    RosterCommand parsed = RosterCommand.of(List.of(command, where.toString())).orElseThrow();
    parsed.check();
    return parsed.run(on, recorded.console(false));
  }

  private void write(String heroes, String teams, String memberships) throws IOException {
    Files.writeString(directory.resolve("heroes.csv"), heroes);
    Files.writeString(directory.resolve("teams.csv"), teams);
    Files.writeString(directory.resolve("memberships.csv"), memberships);
  }

  private static List<String> filesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Does what a test says, and else nothing. */
  private static class Stub implements RosterTransfer {
    @Override
    public ImportResult takeIn(RosterSource source, ImportProgress progress) {
      throw new AssertionError("not asked for");
    }

    @Override
    public void giveOut(RosterSink sink) {
      throw new AssertionError("not asked for");
    }
  }
}
