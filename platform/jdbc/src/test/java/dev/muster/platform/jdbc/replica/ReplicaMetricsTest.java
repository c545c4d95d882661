package dev.muster.platform.jdbc.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.replica.ReadReplica.Outcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The meters show whether the replica is used, and what came of the reads. */
class ReplicaMetricsTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ReplicaMetrics metrics = new ReplicaMetrics();

  ReplicaMetricsTest() {
    metrics.bindTo(meters);
  }

  @Test
  void theReplicaIsUnusedUntilWhatIsWatchedSaysOtherwise() {
    AtomicBoolean used = new AtomicBoolean();
    assertEquals(0, used());

    metrics.watch(used::get);
    assertEquals(0, used());
    used.set(true);
    assertEquals(1, used());
  }

  private double used() {
    return meters.get("muster.replica.used").gauge().value();
  }

  @Test
  void eachOutcomeIsCountedByItself() {
    metrics.counter(Outcome.BEHIND).increment();
    metrics.counter(Outcome.FAILED).add(2);

    assertEquals(0, reads("answered"));
    assertEquals(1, reads("behind"));
    assertEquals(2, reads("failed"));
  }

  private double reads(String outcome) {
    return meters.get("muster.replica.reads").tag("outcome", outcome).functionCounter().count();
  }
}
