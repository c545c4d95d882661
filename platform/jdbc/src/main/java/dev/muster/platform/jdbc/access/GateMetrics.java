package dev.muster.platform.jdbc.access;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Publishes the state of the {@link DatabaseGate} as meters. */
@Singleton
final class GateMetrics implements MeterBinder {
  private final Bulkhead bulkhead;
  private final RetryPolicy retries;

  GateMetrics(Bulkhead bulkhead, RetryPolicy retries) {
    this.bulkhead = bulkhead;
    this.retries = retries;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("muster.bulkhead.active", bulkhead, Bulkhead::active)
        .description("Use cases that are past the bulkhead")
        .register(meters);
    Gauge.builder("muster.bulkhead.queued", bulkhead, Bulkhead::queued)
        .description("Use cases that wait before the bulkhead")
        .register(meters);
    FunctionCounter.builder("muster.bulkhead.refused", bulkhead, Bulkhead::refused)
        .description("Use cases that the bulkhead refused")
        .register(meters);
    FunctionCounter.builder("muster.retries", retries, RetryPolicy::count)
        .description("Units of work that were done again")
        .register(meters);
  }
}
