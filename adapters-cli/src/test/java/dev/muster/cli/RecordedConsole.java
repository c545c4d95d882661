package dev.muster.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A console of which a test reads what was printed, and tells how time goes by. */
public final class RecordedConsole {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();

  /** The console. */
  public Console console(boolean terminal) {
    return new Console(stream(output), stream(errors), terminal, nanos::get);
  }

  /** Lets time go by. */
  public void waitSeconds(double seconds) {
    nanos.addAndGet((long) (seconds * 1e9));
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
