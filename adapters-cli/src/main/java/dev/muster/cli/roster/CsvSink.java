package dev.muster.cli.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.FileProblem;
import dev.muster.platform.shell.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes a roster into a directory, first under temporary names, so that no file has its final name
 * before all files are complete.
 */
final class CsvSink implements RosterSink, AutoCloseable {
  private final Path directory;
  private final Progress progress;
  private final Map<Part, CsvWriter> writers = new EnumMap<>(Part.class);
  private double total;
  private long written;

  CsvSink(Path directory, Progress progress) {
    this.directory = directory;
    this.progress = progress;
  }

  /** Refuses a directory that is not empty, before any slow work starts. */
  static void check(Path directory) {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.list(directory)) {
        if (files.findAny().isPresent()) {
          throw new CommandRefusedException(
              "The directory " + directory + " is not empty: name a new one.");
        }
      } catch (IOException unreadable) {
        throw FileProblem.of("write to", directory, unreadable);
      }
    }
  }

  @Override
  public void begin(Counts counts) {
    total = counts.total();
    progress.at(0, total == 0 ? 1 : 0);
    try {
      Files.createDirectories(directory);
      for (RosterFile<?> file : RosterFiles.ALL) {
        CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(unfinished(file));
        writers.put(file.part(), writer);
        writer.writeRecord(file.columns());
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public void hero(HeroEntry hero) {
    write(RosterFiles.HEROES, hero);
  }

  @Override
  public void team(TeamEntry team) {
    write(RosterFiles.TEAMS, team);
  }

  @Override
  public void membership(MembershipEntry membership) {
    write(RosterFiles.MEMBERSHIPS, membership);
  }

  /** Gives all files their final names; no entry may follow. */
  void finish() {
    try {
      closeWriters();
      for (RosterFile<?> file : RosterFiles.ALL) {
        Files.move(unfinished(file), file.in(directory));
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Deletes the unfinished files. */
  @Override
  public void close() {
    try {
      closeWriters();
      for (RosterFile<?> file : RosterFiles.ALL) {
        Files.deleteIfExists(unfinished(file));
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private void closeWriters() throws IOException {
    for (CsvWriter writer : List.copyOf(writers.values())) {
      writer.close();
    }
    writers.clear();
  }

  private <E> void write(RosterFile<E> file, E entry) {
    Objects.requireNonNull(writers.get(file.part())).writeRecord(file.write().apply(entry));
    written++;
    progress.at(written, written / total);
  }

  private Path unfinished(RosterFile<?> file) {
    return directory.resolve(RosterFile.nameOf(file.part()) + ".unfinished");
  }
}
