package dev.muster.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection is broken off once when its time is up, and never when its use ended before. */
class TimeLimitsTest {
  private final TimeLimits limits = new TimeLimits();

  @AfterEach
  void stopLooking() {
    limits.close();
  }

  @Test
  void whatEndedInTimeIsNotBrokenOffWhenItsTimeIsUp() {
    AtomicInteger ended = new AtomicInteger();
    limits.limit(counting(ended), soon()).close();

    awaitALook();

    assertEquals(0, ended.get());
  }

  @Test
  void whatTakesTooLongIsBrokenOffOnce() {
    AtomicInteger late = new AtomicInteger();
    limits.limit(counting(late), soon());

    awaitALook();
    awaitALook();

    assertEquals(1, late.get());
  }

  @Test
  void aConnectionThatCannotBeBrokenOffKeepsNoOtherFromIt() {
    limits.limit(
        connection(
            () -> {
              throw new SQLException("broken");
            }),
        soon());
    awaitALook();
    AtomicInteger late = new AtomicInteger();

    limits.limit(counting(late), soon());
    awaitALook();

    assertEquals(1, late.get());
  }

  /** Waits until all whose time is up have been looked at. */
  private void awaitALook() {
    AtomicInteger other = new AtomicInteger();
    limits.limit(counting(other), soon());
    Patience.await(() -> other.get() > 0);
    // In which order they are is not said: whoever was looked at before is looked at now.
    AtomicInteger next = new AtomicInteger();
    limits.limit(counting(next), soon());
    Patience.await(() -> next.get() > 0);
  }

  private static Deadline soon() {
    return Deadline.in(Duration.ofMillis(1));
  }

  private static Connection counting(AtomicInteger brokenOff) {
    return connection(brokenOff::incrementAndGet);
  }

  private static Connection connection(BreakingOff breakingOff) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              assertEquals("abort", method.getName());
              breakingOff.run();
              return null;
            });
  }

  @FunctionalInterface
  private interface BreakingOff {
    void run() throws SQLException;
  }
}
