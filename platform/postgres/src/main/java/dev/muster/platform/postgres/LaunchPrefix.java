package dev.muster.platform.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.List;

/** The words before a PostgreSQL command that make PostgreSQL accept the current user. */
record LaunchPrefix(List<String> words) {

  LaunchPrefix {
    words = List.copyOf(words);
  }

  /**
   * Finds the prefix for this machine and user.
   *
   * <p>PostgreSQL refuses to run as root. In a user namespace of its own, without any mapping, root
   * looks like an ordinary user and has no privilege, yet still owns its files.
   */
  static LaunchPrefix detect() {
    String system = System.getProperty("os.name");
    if (!system.equals("Linux") && !system.equals("Mac OS X")) {
      throw new DatabaseUnavailableException(
          "The embedded PostgreSQL does not run on " + system, "use Linux or macOS");
    }
    if (new UnixSystem().getUid() != 0) {
      return new LaunchPrefix(List.of());
    }
    if (!succeeds(List.of("unshare", "-U", "id", "-un"))) {
      throw new DatabaseUnavailableException(
          "PostgreSQL refuses to run as root and this machine has no user namespaces to avoid it",
          "run as another user");
    }
    return new LaunchPrefix(List.of("unshare", "-U"));
  }

  private static boolean succeeds(List<String> command) {
    try {
      return ProgramResult.of(new ProcessBuilder(command), "").succeeded();
    } catch (IOException e) {
      return false;
    }
  }
}
