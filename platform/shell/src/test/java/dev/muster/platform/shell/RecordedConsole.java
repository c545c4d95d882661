package dev.muster.platform.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A console that records its output, with a clock that the test moves. */
public final class RecordedConsole {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  // The origin of System.nanoTime() is arbitrary and its values may be negative.
  private final AtomicLong nanos = new AtomicLong(-1_000_000_000);
  private long tick;
  private byte[] input = new byte[0];

  /** Returns the console. */
  public Console console(boolean terminal) {
    return new Console(
        stream(output),
        stream(errors),
        terminal,
        () -> nanos.addAndGet(tick),
        Secrets.linesOf(new ByteArrayInputStream(input)));
  }

  /** Types a text. */
  public void type(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Moves the clock forward. */
  public void waitSeconds(double seconds) {
    nanos.addAndGet((long) (seconds * 1e9));
  }

  /** Makes every reading of the clock move it forward. */
  public void tickSeconds(long seconds) {
    tick = seconds * 1_000_000_000;
  }

  /** Returns the recorded output. */
  public String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  /** Returns the recorded errors. */
  public String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
