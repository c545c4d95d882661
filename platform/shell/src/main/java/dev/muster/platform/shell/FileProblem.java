package dev.muster.platform.shell;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Describes a file problem to the user in one sentence. */
public final class FileProblem {
  private FileProblem() {}

  /**
   * Returns the refusal of a command that cannot access a file.
   *
   * @param action the failed action as a verb, such as "read"
   */
  public static CommandRefusedException of(String action, Path path, IOException problem) {
    return new CommandRefusedException(
        String.format(
            Locale.ROOT,
            "Cannot %s %s: %s.",
            action,
            path,
            reason(problem).replaceFirst("[.]+$", "")));
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
