package dev.muster.cli.roster;

import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the commands that import and export the roster. */
public final class RosterCommands implements Commands {
  private static final String USAGE =
      """
      import DIRECTORY   takes heroes.csv, teams.csv and memberships.csv in, all or nothing
        --zone ZONE        the time zone of times without an offset, such as Europe/Berlin
        --role WORD=ROLE   a word that stands for a role, such as member=MEMBER; may be repeated
      export DIRECTORY   writes them\
      """;

  /** Called by the framework when it looks for the commands of all contexts. */
  public RosterCommands() {}

  @Override
  public String usage() {
    return USAGE;
  }

  @Override
  public Optional<Command> of(List<String> typed) {
    Words words = Words.of(typed);
    if (words.name("import", List.of(Conventions.ZONE, Conventions.ROLE))) {
      Conventions conventions = Conventions.of(words.options());
      return Optional.of(new ImportCommand(Path.of(words.directories().getFirst()), conventions));
    }
    return words.name("export", List.of())
        ? Optional.of(new ExportCommand(Path.of(words.directories().getFirst())))
        : Optional.empty();
  }

  @Override
  public List<String> directoriesOf(List<String> typed) {
    return Words.of(typed).directories();
  }
}
