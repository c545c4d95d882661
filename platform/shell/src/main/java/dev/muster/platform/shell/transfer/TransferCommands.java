package dev.muster.platform.shell.transfer;

import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.Commands;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the commands that import and export the contexts. */
public final class TransferCommands implements Commands {
  private static final String ZONE_USAGE =
      "--zone ZONE        the time zone of times without an offset, such as Europe/Berlin";

  private final List<ContextFiles> contexts;

  /**
   * Creates the commands.
   *
   * @param contexts the files of each context
   */
  public TransferCommands(Collection<ContextFiles> contexts) {
    this.contexts =
        contexts.stream()
            .sorted(Comparator.comparing(it -> it.files(ImportOptions.NONE).getFirst().part()))
            .toList();
  }

  @Override
  public String usage() {
    return Stream.of(
            Stream.of("import DIRECTORY   takes the files of contexts in, all or nothing:"),
            files(ImportOptions.NONE).map(TransferCommands::names),
            options().values().stream().map(option -> "  " + option),
            Stream.of("export DIRECTORY   writes the files of all contexts"))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Optional<Command> of(List<String> typed) {
    Words words = Words.of(typed);
    if (words.name("import", options().keySet())) {
      ImportOptions options = ImportOptions.of(words.options());
      return Optional.of(
          new ImportCommand(Path.of(words.directories().getFirst()), files(options).toList()));
    }
    return words.name("export", List.of())
        ? Optional.of(
            new ExportCommand(
                Path.of(words.directories().getFirst()),
                files(ImportOptions.NONE).<EntryFile<?>>flatMap(List::stream).toList()))
        : Optional.empty();
  }

  @Override
  public List<String> directoriesOf(List<String> typed) {
    return Words.of(typed).directories();
  }

  private Stream<List<EntryFile<?>>> files(ImportOptions options) {
    return contexts.stream().map(it -> it.files(options));
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put(ImportOptions.ZONE, ZONE_USAGE);
    contexts.forEach(it -> options.putAll(it.options()));
    return options;
  }

  private static String names(List<EntryFile<?>> files) {
    return "                     "
        + Sentences.listed(files.stream().map(it -> EntryFile.nameOf(it.part())).toList());
  }
}
