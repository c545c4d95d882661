package dev.muster.platform.shell.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.permission.CallRecorder;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.port.TransferStore;
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

/** Runs the commands of import and export on contexts in memory, on the files of a directory. */
public abstract class TransferFixture {
  /** The time of every import. */
  public static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

  /** What the commands said. */
  public final RecordedConsole recorded = new RecordedConsole();

  /** The directory of the files. */
  @TempDir public Path directory;

  private final TransferCommands commands;
  private final Transfer transfer;

  /** Runs commands on one context. */
  protected TransferFixture(ContextFiles files, TransferStore store) {
    this(List.of(files), List.of(store));
  }

  /** Runs commands on several contexts. */
  protected TransferFixture(List<ContextFiles> files, List<? extends TransferStore> stores) {
    commands = new TransferCommands(files);
    transfer = over(stores);
  }

  /** Returns the import and export of these stores. */
  public static Transfer over(List<? extends TransferStore> stores) {
    return Transfer.over(stores, () -> NOW, CallRecorder.NONE);
  }

  /** Looks for files that a command has not closed. */
  @AfterEach
  public void noFileIsLeftOpen() throws IOException {
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

  /** Returns the commands. */
  public TransferCommands commands() {
    return commands;
  }

  /** Runs a command on a directory. */
  public boolean run(String command, Path where) {
    return run(command, where, transfer);
  }

  /** Runs a command on a directory and something other than the contexts. */
  public boolean run(String command, Path where, Transfer on) {
    return run(List.of(command, where.toString()), on);
  }

  /** Imports the directory with options. */
  public boolean importWith(String... options) {
    List<String> words = new ArrayList<>(List.of("import", directory.toString()));
    words.addAll(List.of(options));
    return run(words, transfer);
  }

  /** Writes a file of the directory. */
  public void write(String file, String text) throws IOException {
    Files.writeString(directory.resolve(file), text);
  }

  /** Exports into a directory that is new, and returns the text of a file with plain line ends. */
  public String exported(String file) throws IOException {
    Path export = directory.resolve("export");
    if (!Files.exists(export)) {
      run("export", export);
    }
    return Files.readString(export.resolve(file)).replace("\r\n", "\n");
  }

  /** Returns the names of the files in a directory, in their order. */
  public static List<String> filesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private boolean run(List<String> words, Transfer on) {
    Command parsed = commands.of(words).orElseThrow();
    parsed.check();
    return parsed.run(new Only(on), recorded.console(false));
  }

  /** Gives commands the one port that they ask for. */
  private record Only(Transfer transfer) implements Command.Ports {
    @Override
    public <P> P get(Class<P> type) {
      return type.cast(transfer);
    }
  }
}
