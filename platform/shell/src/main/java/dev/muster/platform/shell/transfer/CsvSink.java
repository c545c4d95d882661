package dev.muster.platform.shell.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.TransferSink;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.FileProblem;
import dev.muster.platform.shell.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Writes files into a directory, first under temporary names, so that no file has its final name
 * before all files are complete.
 */
final class CsvSink implements TransferSink, AutoCloseable {
  private final Path directory;
  private final List<EntryFile<?>> files;
  private final Progress progress;
  private final Map<Part, CsvWriter> writers = new HashMap<>();
  private double total;
  private long written;

  CsvSink(Path directory, List<EntryFile<?>> files, Progress progress) {
    this.directory = directory;
    this.files = files;
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
  public void begin(SortedMap<Part, Long> counts) {
    total = counts.values().stream().mapToLong(it -> it).sum();
    progress.at(0, total == 0 ? 1 : 0);
    try {
      Files.createDirectories(directory);
      for (EntryFile<?> file : files) {
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
  public void entry(Entry entry) {
    for (EntryFile<?> file : files) {
      if (file.part().equals(entry.part())) {
        Objects.requireNonNull(writers.get(file.part())).writeRecord(file.fields(entry));
      }
    }
    written++;
    progress.at(written, written / total);
  }

  /** Gives all files their final names; no entry may follow. */
  void finish() {
    try {
      closeWriters();
      for (EntryFile<?> file : files) {
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
      for (EntryFile<?> file : files) {
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

  private Path unfinished(EntryFile<?> file) {
    return directory.resolve(EntryFile.nameOf(file.part()) + ".unfinished");
  }
}
