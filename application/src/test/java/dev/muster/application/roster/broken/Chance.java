package dev.muster.application.roster.broken;

/** Lets others come between what an adapter has read and what it does next. */
final class Chance {
  private static final int MILLISECONDS = 3;

  private Chance() {}

  /** Returns what was read, a moment later. */
  static <T> T afterwards(T read) {
    try {
      Thread.sleep(MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return read;
  }
}
