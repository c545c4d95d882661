package dev.muster.platform.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The processes that run the programs unpacked into one database directory. */
final class ServerProcesses {

  private static final long GLANCE_NANOS = 20_000_000;
  private static final int GLANCES = 250;

  private final Path directory;

  ServerProcesses(Path directory) {
    this.directory = directory;
  }

  /** Whether a process is one of them, and no later process that was given the same id. */
  boolean include(ProcessHandle process) {
    // One that has ended, and that nobody has asked how, has an id but no command any more.
    return process.isAlive()
        && process
            .info()
            .command()
            .filter(command -> Path.of(command).startsWith(directory))
            .isPresent();
  }

  /**
   * Ends them all at once and waits for that.
   *
   * <p>Processes that outlive their server hold its shared memory, and no server starts beside
   * them.
   */
  void kill() {
    List<ProcessHandle> left = ProcessHandle.allProcesses().filter(this::include).toList();
    left.forEach(ProcessHandle::destroyForcibly);
    for (int glance = 0; glance < GLANCES && left.stream().anyMatch(this::include); glance++) {
      LockSupport.parkNanos(GLANCE_NANOS);
    }
  }
}
