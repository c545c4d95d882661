package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.roster.RosterTransfer;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.ImportResult;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.RosterSource;
import dev.muster.platform.shell.CommandRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rosters are imported from files and exported to them, and whatever is wrong is told. */
class RosterCommandTest extends RosterCommandFixture {
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
  void anEmptyRosterIsOneToo() throws IOException {
    recorded.tickSeconds(10);
    write(HEROES, TEAMS, MEMBERSHIPS);

    assertTrue(run("import", directory));

    assertTrue(recorded.output().contains("Storing                 100 %"), recorded.output());
    assertTrue(recorded.output().endsWith("Imported 0 heroes, 0 teams and 0 memberships.\n"));
    assertNothingIsThere();
  }

  @Test
  void anImportWritesToTheRosterAndAnExportDoesNot() {
    assertTrue(new ImportCommand(directory, Conventions.of(Map.of())).writes());
    assertFalse(new ExportCommand(directory).writes());
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
    assertEquals(Optional.empty(), new RosterCommands().of(Arrays.asList(words.split(" "))));
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
          public void exportAll(RosterSink sink) {
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
          public ImportResult importAll(RosterSource source, ImportProgress progress) {
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

  /** Does what a test says, and else nothing. */
  private static class Stub implements RosterTransfer {
    @Override
    public ImportResult importAll(RosterSource source, ImportProgress progress) {
      throw new AssertionError("not asked for");
    }

    @Override
    public void exportAll(RosterSink sink) {
      throw new AssertionError("not asked for");
    }
  }
}
