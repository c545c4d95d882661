package dev.muster.platform.jdbc.replica;

import dev.muster.platform.jdbc.replica.ReadReplica.Outcome;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Publishes the state of the {@link ReadReplica} as meters. */
@Singleton
@Requires(beans = ReadReplica.class)
final class ReplicaMetrics implements MeterBinder {
  private final ReadReplica replica;

  ReplicaMetrics(ReadReplica replica) {
    this.replica = replica;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("muster.replica.used", replica, it -> it.isUsed() ? 1 : 0)
        .description("Whether reads go to the replica")
        .register(meters);
    for (Outcome outcome : Outcome.values()) {
      FunctionCounter.builder("muster.replica.reads", replica, it -> it.counted(outcome))
          .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
          .description("Statements that were meant for the replica")
          .register(meters);
    }
  }
}
