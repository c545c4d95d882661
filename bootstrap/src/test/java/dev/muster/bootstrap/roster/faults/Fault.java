package dev.muster.bootstrap.roster.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * What a {@link FaultyProxy} does instead of its work.
 *
 * @param name of the fault, for the name of a test
 * @param effect on bytes
 * @param refusing whether it takes no connections, and lets go of those that it has
 */
record Fault(String name, Effect effect, boolean refusing) {
  /** Happens to bytes on their way. */
  interface Effect {
    void on(Link link, Direction direction, byte[] bytes) throws IOException, InterruptedException;
  }

  /** No fault. */
  static final Fault NONE = of("none", Link::forward);

  /** Nobody listens any more. */
  static final Fault REFUSED = new Fault("refused", NONE.effect, true);

  /** All is silent until it is over; then what was sent arrives. */
  static final Fault FROZEN =
      of(
          "frozen",
          (link, direction, bytes) -> {
            link.awaitHealing();
            link.forward(direction, bytes);
          });

  /** All is silent for ever: who was connected never hears of the other again. */
  static final Fault LOST = of("lost", (link, direction, bytes) -> link.lose());

  private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);

  private static Fault of(String name, Effect effect) {
    return new Fault(name, effect, false);
  }

  /** Everything takes longer. */
  static Fault slow(Duration delay) {
    return of(
        "slow by " + delay,
        (link, direction, bytes) -> {
          Thread.sleep(delay);
          link.forward(direction, bytes);
        });
  }

  /** One direction is silent until it is over. */
  static Fault frozen(Direction silent) {
    return of(
        "frozen " + silent,
        (link, direction, bytes) ->
            (direction == silent ? FROZEN : NONE).effect.on(link, direction, bytes));
  }

  /** The connection is cut after so many bytes in one direction. */
  static Fault cutAfter(int count, Direction counted) {
    return of(
        "cut after " + count + " " + counted,
        (link, direction, bytes) -> {
          if (direction != counted || link.passed(direction) + bytes.length <= count) {
            link.forward(direction, bytes);
          } else {
            int last = (int) (count - link.passed(direction));
            link.forward(direction, Arrays.copyOf(bytes, last));
            link.close();
          }
        });
  }

  /** The connection is cut, and a commit on its way with it. */
  static Fault cutBeforeCommit() {
    return atCommit("cut before commit", (link, direction, bytes) -> link.close());
  }

  /** A commit arrives, and its answer does not: the connection is cut. */
  static Fault cutAfterCommit() {
    return afterCommit("cut after commit", (link, direction, bytes) -> link.close());
  }

  /** A commit arrives, and its answer does not for long. */
  static Fault frozenAfterCommit() {
    return afterCommit("frozen after commit", FROZEN.effect);
  }

  private static Fault atCommit(String name, Effect effect) {
    return of(
        name,
        (link, direction, bytes) ->
            (isCommit(direction, bytes) ? effect : NONE.effect).on(link, direction, bytes));
  }

  private static Fault afterCommit(String name, Effect answer) {
    return of(
        name,
        (link, direction, bytes) -> {
          if (isCommit(direction, bytes)) {
            link.mark();
          }
          boolean answered = direction == Direction.TO_SERVICE && link.isMarked();
          (answered ? answer : NONE.effect).on(link, direction, bytes);
        });
  }

  private static boolean isCommit(Direction direction, byte[] bytes) {
    if (direction == Direction.TO_DATABASE) {
      for (int from = 0; from <= bytes.length - COMMIT.length; from++) {
        if (Arrays.equals(bytes, from, from + COMMIT.length, COMMIT, 0, COMMIT.length)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name;
  }
}
