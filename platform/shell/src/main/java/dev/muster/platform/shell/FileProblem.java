package dev.muster.platform.shell;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/** Says in one sentence what is the matter with a file. */
public final class FileProblem {
  private FileProblem() {}

  /**
   * The refusal of a command that cannot do something with a file.
   *
   * @param what it cannot, such as "read"
   */
  public static CommandRefusedException of(String what, Path path, IOException problem) {
    return new CommandRefusedException(
        "Cannot %s %s: %s.".formatted(what, path, reason(problem).replaceFirst("[.]+$", "")));
  }

  private static String reason(IOException problem) {
    return switch (problem) {
      case NoSuchFileException missing -> "there is no such file";
      case NotDirectoryException file -> "it is no directory";
      case AccessDeniedException denied -> "this user may not";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> Objects.requireNonNullElse(problem.getMessage(), problem.toString());
    };
  }
}
