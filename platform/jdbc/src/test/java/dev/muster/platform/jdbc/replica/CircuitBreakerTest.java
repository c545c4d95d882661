package dev.muster.platform.jdbc.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A breaker is closed by a probe alone, which nobody waits for. */
class CircuitBreakerTest {
  private final AtomicLong clock = new AtomicLong();
  private final AtomicBoolean away = new AtomicBoolean();
  private final AtomicInteger probes = new AtomicInteger();
  private final Queue<Runnable> beside = new ArrayDeque<>();
  private final CircuitBreaker breaker =
      new CircuitBreaker(this::probe, beside::add, Duration.ofNanos(10), clock::get);

  private void probe() throws SQLException {
    probes.incrementAndGet();
    if (away.get()) {
      throw new SQLException("away");
    }
  }

  private void runBeside() {
    beside.forEach(Runnable::run);
    beside.clear();
  }

  @Test
  void itBeginsOpenAndTheFirstCallerHasItProbed() {
    assertFalse(breaker.isClosedNow());
    assertEquals(0, beside.size());

    assertFalse(breaker.isClosed());
    assertEquals(1, beside.size());
    runBeside();

    assertTrue(breaker.isClosed());
    assertTrue(breaker.isClosedNow());
    assertEquals(1, probes.get());
  }

  @Test
  void oneProbeIsUnderWayAtATime() {
    assertFalse(breaker.isClosed());
    clock.set(100);
    assertFalse(breaker.isClosed());

    assertEquals(1, beside.size());
  }

  @Test
  void aProbeThatFailsIsRepeatedAfterAPause() {
    away.set(true);
    assertFalse(breaker.isClosed());
    runBeside();
    assertFalse(breaker.isClosed());
    clock.set(9);
    assertFalse(breaker.isClosed());
    assertEquals(1, probes.get());
    assertEquals(0, beside.size());

    away.set(false);
    clock.set(10);
    assertFalse(breaker.isClosed());
    runBeside();
    assertTrue(breaker.isClosed());
  }

  @Test
  void aFailureOpensItUntilAProbeAfterThePauseSucceeds() {
    assertFalse(breaker.isClosed());
    runBeside();
    assertTrue(breaker.isClosed());

    breaker.open("lost");
    assertFalse(breaker.isClosedNow());
    assertFalse(breaker.isClosed());
    assertEquals(0, beside.size());

    clock.set(10);
    assertFalse(breaker.isClosed());
    runBeside();
    assertTrue(breaker.isClosed());
  }
}
