import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads the processor time of processes from Linux's /proc, in microseconds. */
final class Cpu {
  // USER_HZ is 100 on every Linux.
  private static final long MICROS_OF_TICK = 10_000;
  private static final int PARENT = 1;
  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final int USER_OF_ENDED_CHILDREN = 13;
  private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

  private Cpu() {}

  /** Returns the processor time of a process. */
  static long of(long pid) throws IOException {
    String[] fields = fields(Path.of("/proc", String.valueOf(pid)));
    return ticks(fields, USER, SYSTEM);
  }

  /** Returns the processor time of a process and all its children, including ended ones. */
  static long ofFamily(long pid) throws IOException {
    String[] own = fields(Path.of("/proc", String.valueOf(pid)));
    long sum = ticks(own, USER, SYSTEM, USER_OF_ENDED_CHILDREN, SYSTEM_OF_ENDED_CHILDREN);
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      for (Path process : processes.filter(it -> it.toString().matches("/proc/\\d+")).toList()) {
        try {
          String[] fields = fields(process);
          if (Long.parseLong(fields[PARENT]) == pid) {
            sum += ticks(fields, USER, SYSTEM);
          }
        } catch (IOException _) {
          // The process has just ended.
        }
      }
    }
    return sum;
  }

  private static long ticks(String[] fields, int... wanted) {
    long sum = 0;
    for (int field : wanted) {
      sum += Long.parseLong(fields[field]);
    }
    return sum * MICROS_OF_TICK;
  }

  /**
   * Returns the fields of proc_pid_stat(5) after the name; the name is in brackets and may contain
   * anything.
   */
  private static String[] fields(Path process) throws IOException {
    String stat = Files.readString(process.resolve("stat"));
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
  }
}
