package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnavailableException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The meters of the gate show how many callers it admitted, holds back, refused and repeated. */
class GateMetricsTest {
  private static final Deadline AHEAD = Deadline.in(Duration.ofHours(1));

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Bulkhead bulkhead = new Bulkhead(3, 1, Duration.ZERO);
  private final RetryPolicy retries = new RetryPolicy();

  GateMetricsTest() {
    new GateMetrics(bulkhead, retries).bindTo(meters);
  }

  @Test
  void allBeginAtZero() {
    assertEquals(0, gauge("muster.bulkhead.active"));
    assertEquals(0, gauge("muster.bulkhead.queued"));
    assertEquals(0, counter("muster.bulkhead.refused"));
    assertEquals(0, counter("muster.retries"));
  }

  @Test
  void eachShowsItsOwnNumber() {
    bulkhead.enter(AHEAD);
    bulkhead.enter(AHEAD);
    bulkhead.queueUp();
    for (int i = 0; i < 3; i++) {
      assertThrows(UnavailableException.class, bulkhead::queueUp);
    }
    assertTrue(retries.isDueAfter(1, AHEAD));

    assertEquals(2, gauge("muster.bulkhead.active"));
    assertEquals(1, gauge("muster.bulkhead.queued"));
    assertEquals(3, counter("muster.bulkhead.refused"));
    assertEquals(1, counter("muster.retries"));
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }

  private double counter(String name) {
    return meters.get(name).functionCounter().count();
  }
}
