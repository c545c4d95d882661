package dev.muster.platform.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A console of which a test reads what was printed, and tells how time goes by. */
public final class RecordedConsole {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  // Not from 0: no clock of a JVM does.
  private final AtomicLong nanos = new AtomicLong(-1_000_000_000);
  private long tick;

  /** The console. */
  public Console console(boolean terminal) {
    return new Console(stream(output), stream(errors), terminal, () -> nanos.addAndGet(tick));
  }

  /** Lets time go by. */
  public void waitSeconds(double seconds) {
    nanos.addAndGet((long) (seconds * 1e9));
  }

  /** Lets so much time go by whenever somebody looks at the clock. */
  public void tickSeconds(long seconds) {
    tick = seconds * 1_000_000_000;
  }

  /** What was printed. */
  public String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  /** What was printed as errors. */
  public String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
