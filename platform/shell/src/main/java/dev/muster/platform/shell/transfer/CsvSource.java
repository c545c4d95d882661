package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.entry.Line;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.TransferSource;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.FileProblem;
import dev.muster.platform.shell.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Reads entries from the files of a directory, and shows its progress. */
final class CsvSource implements TransferSource {
  private final Path directory;
  private final SortedMap<Part, EntryFile<?>> files = new TreeMap<>();
  private final Console console;

  CsvSource(Path directory, List<EntryFile<?>> files, Console console) {
    this.directory = directory;
    files.forEach(file -> this.files.put(file.part(), file));
    this.console = console;
  }

  @Override
  public SortedSet<Part> parts() {
    return new TreeSet<>(files.keySet());
  }

  @Override
  public Stream<Line> lines(Part part, Instant now) {
    EntryFile<?> file = Objects.requireNonNull(files.get(part));
    Path path = file.in(directory);
    Progress progress = console.progress("Reading " + path.getFileName());
    double size = size(path);
    AtomicLong bytes = new AtomicLong();
    AtomicLong rows = new AtomicLong();
    return file.csvIn(directory)
        .lines(bytes::set)
        .map(line -> file.line(line, now))
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
