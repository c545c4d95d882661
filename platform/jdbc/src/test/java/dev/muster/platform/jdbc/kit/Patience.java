package dev.muster.platform.jdbc.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.access.Deadline;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How long a test waits for what should come; a mutant is given up sooner. */
public final class Patience {
  public static final Duration TIME =
      Duration.ofMillis(Integer.getInteger("muster.test.patience", 30_000));

  private Patience() {}

  /** Waits until it is so. */
  public static void await(BooleanSupplier condition) {
    Deadline deadline = Deadline.in(TIME);
    while (!condition.getAsBoolean()) {
      assertTrue(!deadline.isPast(), "it never comes");
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }
}
