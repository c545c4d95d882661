package dev.muster.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How long a test waits for what should come; a mutant is given up sooner. */
final class Patience {
  static final Duration TIME =
      Duration.ofMillis(Integer.getInteger("muster.test.patience", 30_000));

  private Patience() {}

  /** Waits until it is so. */
  static void await(BooleanSupplier condition) {
    Deadline deadline = Deadline.in(TIME);
    while (!condition.getAsBoolean()) {
      assertTrue(!deadline.isPast(), "it never comes");
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }
}
