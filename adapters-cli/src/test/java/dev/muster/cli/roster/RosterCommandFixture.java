package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.roster.RosterTransfer;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.RecordedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on a roster in memory, on the files of a directory. */
abstract class RosterCommandFixture {
  static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
  static final String HEROES = "id,name,secretName,age\n";
  static final String TEAMS = "id,name,headquarters\n";
  static final String MEMBERSHIPS = "heroId,teamId,role,active,joinedAt\n";

  final RosterTransfer transfer =
      RosterUseCases.over(new InMemoryRoster().ports(), () -> NOW).transfer();
  final RecordedConsole recorded = new RecordedConsole();

  @TempDir Path directory;

  @AfterEach
  void noFileIsLeftOpen() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (Files.exists(open)) {
      try (Stream<Path> files = Files.list(open)) {
        assertEquals(List.of(), files.filter(this::isOurs).toList());
      }
    }
  }

  private boolean isOurs(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).startsWith(directory);
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  void assertNothingIsThere() throws IOException {
    Path export = directory.resolve("export");
    assertTrue(run("export", export));
    assertEquals("id,name,secretName,age\r\n", Files.readString(export.resolve("heroes.csv")));
    assertEquals("id,name,headquarters\r\n", Files.readString(export.resolve("teams.csv")));
    assertEquals(
        "heroId,teamId,role,active,joinedAt\r\n",
        Files.readString(export.resolve("memberships.csv")));
  }

  boolean run(String command, Path where) {
    return run(command, where, transfer);
  }

  boolean importWith(String... options) {
    List<String> words = new ArrayList<>(List.of("import", directory.toString()));
    words.addAll(List.of(options));
    return run(words, transfer);
  }

  boolean run(String command, Path where, RosterTransfer on) {
    return run(List.of(command, where.toString()), on);
  }

  private boolean run(List<String> words, RosterTransfer on) {
    Command parsed = new RosterCommands().of(words).orElseThrow();
    parsed.check();
    return parsed.run(new Only(on), recorded.console(false));
  }

  /** Gives commands the one port that they ask for. */
  private record Only(RosterTransfer transfer) implements Command.Ports {
    @Override
    public <P> P get(Class<P> type) {
      return type.cast(transfer);
    }
  }

  void write(String heroes, String teams, String memberships) throws IOException {
    Files.writeString(directory.resolve("heroes.csv"), heroes);
    Files.writeString(directory.resolve("teams.csv"), teams);
    Files.writeString(directory.resolve("memberships.csv"), memberships);
  }

  static List<String> filesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
