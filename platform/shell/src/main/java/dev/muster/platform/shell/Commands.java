package dev.muster.platform.shell;

import java.util.List;
import java.util.Optional;

/**
 * Reads the commands of a bounded context.
 *
 * <p>A context has a public class of this type with a constructor without parameters. An empty file
 * with the name of that class registers it, in {@code META-INF/micronaut/} and a directory that has
 * the name of this type: no two contexts share a file.
 */
public interface Commands {
  /** Returns a line for each command: its syntax and its effect. */
  String usage();

  /**
   * Returns the command of these words, or empty where they are none.
   *
   * @throws CommandRefusedException where an option of the command has an unknown value
   */
  Optional<Command> of(List<String> words);

  /** Returns the words that name directories, be they a command or not. */
  List<String> directoriesOf(List<String> words);
}
