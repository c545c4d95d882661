package dev.muster.platform.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The processes that run programs unpacked into one database directory. */
final class ServerProcesses {

  private static final long GLANCE_NANOS = 20_000_000;
  private static final int GLANCES = 250;

  private final Path directory;

  ServerProcesses(Path directory) {
    this.directory = directory;
  }

  /**
   * Returns whether a process runs one of these programs; a later process with a recycled id does
   * not.
   */
  boolean include(ProcessHandle process) {
    // A zombie process still has an id but no command.
    return process.isAlive()
        && process
            .info()
            .command()
            .filter(command -> Path.of(command).startsWith(directory))
            .isPresent();
  }

  /**
   * Kills all these processes and waits for their end, at most five seconds.
   *
   * <p>A process that outlives its server keeps the shared memory, and a new server then refuses to
   * start.
   */
  void kill() {
    List<ProcessHandle> left = ProcessHandle.allProcesses().filter(this::include).toList();
    left.forEach(ProcessHandle::destroyForcibly);
    for (int glance = 0; glance < GLANCES && left.stream().anyMatch(this::include); glance++) {
      LockSupport.parkNanos(GLANCE_NANOS);
    }
  }
}
