package dev.muster.application.access;

import dev.muster.application.UnavailableException;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Slows attempts to guess a password, for each name and for each network. */
final class SlowedAttempts {
  private final SessionPorts ports;
  private final InstantSource clock;
  private final Turns<AttemptKey> turns = new Turns<>();

  SlowedAttempts(SessionPorts ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  /** An attempt that counts as failed until it succeeds. */
  final class Attempt {
    private final List<AttemptKey> keys;

    private Attempt(List<AttemptKey> keys) {
      this.keys = keys;
    }

    /** Takes the failure back, within the unit of work of what the attempt was for. */
    void succeed() {
      count(keys, Attempts::succeeded);
    }
  }

  /**
   * Runs an attempt, after others for the same name on this node. One that cannot be looked at now
   * does not count.
   *
   * @param name what the caller says to be a name of a user
   * @param from the address of the caller
   * @throws AccessViolationException with {@link TooManyAttempts}
   * @throws UnavailableException if the work does
   */
  <T> T run(String name, InetAddress from, Function<Attempt, T> work) {
    List<AttemptKey> keys = List.of(AttemptKey.ofName(name), AttemptKey.ofNetwork(from));
    return turns.take(
        keys.getFirst(),
        () -> {
          begin(keys);
          try {
            return work.apply(new Attempt(keys));
          } catch (UnavailableException unheard) {
            takeBack(keys);
            throw unheard;
          }
        });
  }

  /** An attempt that nobody looked at is no guess. */
  private void takeBack(List<AttemptKey> keys) {
    try {
      count(keys, Attempts::takenBack);
    } catch (RuntimeException away) {
      // What the database cannot take back stays counted, and the first failure is told.
    }
  }

  private void begin(List<AttemptKey> keys) {
    Instant now = clock.instant();
    count(
        keys,
        before -> {
          Duration wait = before.waitAt(now);
          if (wait.isPositive()) {
            throw new AccessViolationException(TooManyAttempts.until(wait));
          }
          return before.failed(now);
        });
  }

  private void count(List<AttemptKey> keys, UnaryOperator<Attempts> change) {
    Instant now = clock.instant();
    ports
        .unitOfWork()
        .execute(
            () -> {
              List<Attempts> before = ports.attempts().claim(keys, now);
              ports
                  .attempts()
                  .store(before.stream().map(change).toList(), now.minus(Attempts.REMEMBERED));
              return before;
            });
  }
}
