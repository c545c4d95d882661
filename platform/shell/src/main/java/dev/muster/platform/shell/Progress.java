package dev.muster.platform.shell;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Shows the progress of one step of a command: a bar on a terminal, a line every ten seconds
 * elsewhere.
 */
public final class Progress implements AutoCloseable {
  private static final long BAR_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LINE_PAUSE = TimeUnit.SECONDS.toNanos(10);
  private static final int BAR_LENGTH = 10;

  // A smaller share gives no usable estimate of the remaining time.
  private static final double SHARE_THAT_TELLS = 0.01;

  private final String what;
  private final Console console;
  private final long begin;
  private final long pause;
  private long nextShow;
  private long rows;
  private double share;
  private int lastLength;

  Progress(String what, Console console) {
    this.what = what;
    this.console = console;
    this.begin = console.nanoTime().getAsLong();
    this.pause = console.terminal() ? BAR_PAUSE : LINE_PAUSE;
    this.nextShow = begin + pause;
  }

  /**
   * Updates the display, unless it was updated within the last pause: 100 ms on a terminal, 10 s
   * elsewhere.
   *
   * @param rowsNow the number of rows done
   * @param shareNow the share of the whole that is done, from 0 to 1
   */
  public void at(long rowsNow, double shareNow) {
    rows = rowsNow;
    share = Math.clamp(shareNow, 0.0, 1.0);
    long now = console.nanoTime().getAsLong();
    if (now - nextShow >= 0) {
      nextShow = now + pause;
      show(bar() + figures(now - begin) + left(now - begin));
    }
  }

  /** Shows the final number of rows and the duration. */
  @Override
  public void close() {
    long duration = console.nanoTime().getAsLong() - begin;
    show(bar() + figures(duration) + "  " + time(duration));
    if (console.terminal()) {
      console.output().println();
    }
  }

  private void show(String state) {
    String line = String.format(Locale.ROOT, "%-24s%s", what, state);
    if (console.terminal()) {
      // Spaces overwrite the rest of a longer line, because not every terminal has an erase
      // sequence.
      console.output().print("\r" + line + " ".repeat(Math.max(0, lastLength - line.length())));
      console.output().flush();
      lastLength = line.length();
    } else {
      console.output().println(line);
    }
  }

  private String bar() {
    int full = (int) (share * BAR_LENGTH);
    String percent = String.format(Locale.ROOT, "%3d %%", (int) (share * 100));
    return console.terminal()
        ? "[" + "#".repeat(full) + "-".repeat(BAR_LENGTH - full) + "] " + percent
        : percent;
  }

  private String figures(long nanos) {
    double seconds = Math.max(nanos, 1) / 1e9;
    return String.format(Locale.ROOT, "  %,9d rows  %,9.0f/s", rows, rows / seconds);
  }

  private String left(long nanos) {
    return share < SHARE_THAT_TELLS
        ? ""
        : "  " + time((long) (nanos * (1 - share) / share)) + " left";
  }

  private static String time(long nanos) {
    long seconds = Math.round(nanos / 1e9);
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
  }
}
