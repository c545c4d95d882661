package dev.muster.domain.access.session;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts the failed attempts to sign in for one name or network. An attempt counts as failed from
 * its beginning, and a success takes it back: attempts at the same time are no way round the limit.
 *
 * <p>A name waits twice as long after each failure. A network has many users, and some of them
 * mistype at any time, so it forgets one failure a minute.
 *
 * @param key the name or network
 * @param failures the number of failures, from 0
 * @param lastAt for a name, the time of the last failure; for a network, the time from which the
 *     minute until the next failure is forgotten is counted
 */
public record Attempts(AttemptKey key, int failures, Instant lastAt) {
  /** The wait after the first failure of a name that is not free; each one doubles the wait. */
  public static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  /** The longest wait of a name. */
  public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** The time after which a network has forgotten one failure. */
  public static final Duration FORGETTING = Duration.ofMinutes(1);

  /** The time after which all failures are forgotten. */
  public static final Duration REMEMBERED = Duration.ofDays(1);

  // Enough to reach the longest wait, and few enough for a number of seconds to hold.
  private static final int MOST_DOUBLINGS = 10;

  /** Returns the time that an attempt has to wait now; zero or less if it need not wait. */
  public Duration waitAt(Instant now) {
    int excess = failures - key.kind().free();
    if (excess < 0) {
      return Duration.ZERO;
    }
    return Duration.between(
        now,
        switch (key.kind()) {
          case NAME -> lastAt.plus(doubled(excess));
          case NETWORK -> lastAt.plus(FORGETTING.multipliedBy(excess + 1L));
        });
  }

  private static Duration doubled(int doublings) {
    Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(doublings, MOST_DOUBLINGS));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  /** Returns them with one more failure, and without those that are forgotten. */
  public Attempts failed(Instant now) {
    return switch (key.kind()) {
      case NAME -> new Attempts(key, lastAt.plus(REMEMBERED).isBefore(now) ? 1 : failures + 1, now);
      case NETWORK -> {
        // The clocks of two nodes differ.
        long forgotten = Math.max(0, Duration.between(lastAt, now).dividedBy(FORGETTING));
        yield forgotten < failures
            ? new Attempts(
                key,
                Math.toIntExact(failures - forgotten) + 1,
                lastAt.plus(FORGETTING.multipliedBy(forgotten)))
            : new Attempts(key, 1, now);
      }
    };
  }

  /**
   * Returns them without an attempt that {@link #failed} counted and that nobody looked at. What a
   * name waits is counted from that attempt all the same.
   */
  public Attempts takenBack() {
    return new Attempts(key, Math.max(0, failures - 1), lastAt);
  }

  /**
   * Returns them after the success of an attempt that {@link #failed} counted. A name begins anew.
   * A network only loses that attempt, or whoever has an account could guess the passwords of
   * others between two successes.
   */
  public Attempts succeeded() {
    return switch (key.kind()) {
      case NAME -> new Attempts(key, 0, lastAt);
      case NETWORK -> takenBack();
    };
  }
}
