package dev.muster.platform.jdbc.replica;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/**
 * Counts what came of the reads that were meant for the replica, and publishes it as meters. The
 * pool of the primary needs the meters, so they must not need a pool.
 */
@Singleton
@Requires(property = ReadReplica.URL, pattern = ".+")
final class ReplicaMetrics implements MeterBinder {
  private final Map<ReadReplica.Outcome, LongAdder> outcomes =
      new EnumMap<>(ReadReplica.Outcome.class);
  private volatile BooleanSupplier used = () -> false;

  ReplicaMetrics() {
    for (ReadReplica.Outcome outcome : ReadReplica.Outcome.values()) {
      outcomes.put(outcome, new LongAdder());
    }
  }

  /** Takes over what says whether the replica is used. */
  void watch(BooleanSupplier isUsed) {
    used = isUsed;
  }

  LongAdder counter(ReadReplica.Outcome outcome) {
    return Objects.requireNonNull(outcomes.get(outcome));
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("muster.replica.used", this, it -> it.used.getAsBoolean() ? 1 : 0)
        .description("Whether reads go to the replica")
        .register(meters);
    outcomes.forEach(
        (outcome, counter) ->
            FunctionCounter.builder("muster.replica.reads", counter, LongAdder::sum)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .description("Statements that were meant for the replica")
                .register(meters));
  }
}
