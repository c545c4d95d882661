package dev.muster.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The file postmaster.pid: the process id of a running server, or the stale id of a killed one. */
final class PostmasterFile {

  private final Path file;
  private final ServerProcesses servers;

  PostmasterFile(Path directory, ServerProcesses servers) {
    this.file = directory.resolve(DataDirectory.NAME).resolve("postmaster.pid");
    this.servers = servers;
  }

  /**
   * Returns whether the process id belongs to a live server of this directory, and not to a later
   * process with the same id.
   */
  boolean namesLiveServer() throws IOException {
    return text()
        .flatMap(PostmasterFile::processId)
        .flatMap(ProcessHandle::of)
        .filter(servers::include)
        .isPresent();
  }

  /**
   * Removes the file if its process id is unreadable or belongs to an unrelated program.
   *
   * <p>PostgreSQL would take that program for a running server and refuse to start. An id without
   * any process needs no removal: PostgreSQL then removes the file itself, after a check that no
   * child of the old server is alive.
   */
  void forgetUnrelatedProcess() throws IOException {
    Optional<String> text = text();
    if (text.isPresent()
        && text.flatMap(PostmasterFile::processId).filter(PostmasterFile::isGone).isEmpty()) {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isGone(long processId) {
    return ProcessHandle.of(processId).isEmpty();
  }

  private static Optional<Long> processId(String text) {
    return text.lines()
        .findFirst()
        .map(String::strip)
        .filter(line -> line.matches("\\d{1,9}"))
        .map(Long::valueOf);
  }

  private Optional<String> text() throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
