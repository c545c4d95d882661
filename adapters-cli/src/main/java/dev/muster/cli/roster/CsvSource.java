package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.Line;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterSource;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.FileProblem;
import dev.muster.platform.shell.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a roster from the files of a directory, and shows its progress. */
final class CsvSource implements RosterSource {
  private final Path directory;
  private final Conventions conventions;
  private final Console console;

  CsvSource(Path directory, Conventions conventions, Console console) {
    this.directory = directory;
    this.conventions = conventions;
    this.console = console;
  }

  /** Refuses an unreadable directory, before any slow work starts. */
  static void check(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new CommandRefusedException("There is no directory " + directory + ".");
    }
    for (RosterFile<?> file : RosterFiles.ALL) {
      file.csvIn(directory).lines(bytes -> {}).close();
    }
  }

  @Override
  public Stream<Line<HeroEntry>> heroes() {
    return lines(RosterFiles.HEROES, Entries::hero);
  }

  @Override
  public Stream<Line<TeamEntry>> teams() {
    return lines(RosterFiles.TEAMS, Entries::team);
  }

  @Override
  public Stream<Line<MembershipEntry>> memberships(Instant now) {
    return lines(RosterFiles.MEMBERSHIPS, fields -> Entries.membership(fields, conventions, now));
  }

  private <E> Stream<Line<E>> lines(RosterFile<E> file, Function<Fields, Line<E>> entry) {
    Path path = file.in(directory);
    Progress progress = console.progress("Reading " + path.getFileName());
    double size = size(path);
    AtomicLong bytes = new AtomicLong();
    AtomicLong rows = new AtomicLong();
    return file.csvIn(directory)
        .lines(bytes::set)
        .map(line -> entry.apply(file.fields(line)))
        .peek(line -> progress.at(rows.incrementAndGet(), bytes.get() / size))
        .onClose(
            () -> {
              progress.at(rows.get(), bytes.get() / size);
              progress.close();
            });
  }

  private static double size(Path path) {
    try {
      return Math.max(1, Files.size(path));
    } catch (IOException gone) {
      throw FileProblem.of("read", path, gone);
    }
  }
}
