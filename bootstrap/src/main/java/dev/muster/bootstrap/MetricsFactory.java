package dev.muster.bootstrap;

import dev.muster.platform.jdbc.access.Bulkhead;
import dev.muster.platform.jdbc.access.RetryPolicy;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/**
 * Wires the metrics: provides the registry for the web adapter and the connection pool, and fills
 * it with the metrics of the process.
 */
@Factory
final class MetricsFactory {
  @Singleton
  @Bean(preDestroy = "close")
  JvmGcMetrics garbageCollection() {
    return new JvmGcMetrics();
  }

  /**
   * @param bulkhead resolved when a metric is read, because its connection pool needs the registry
   * @param repetition resolved likewise
   */
  @Singleton
  @Bean(preDestroy = "close")
  PrometheusMeterRegistry meters(
      JvmGcMetrics garbageCollection,
      BeanProvider<Bulkhead> bulkhead,
      BeanProvider<RetryPolicy> repetition) {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    garbageCollection.bindTo(meters);
    new JvmMemoryMetrics().bindTo(meters);
    new JvmThreadMetrics().bindTo(meters);
    new ProcessorMetrics().bindTo(meters);
    new FileDescriptorMetrics().bindTo(meters);
    new UptimeMetrics().bindTo(meters);
    Gauge.builder("muster.bulkhead.active", bulkhead, it -> it.get().active())
        .description("Use cases that are past the bulkhead")
        .register(meters);
    Gauge.builder("muster.bulkhead.queued", bulkhead, it -> it.get().queued())
        .description("Use cases that wait before the bulkhead")
        .register(meters);
    FunctionCounter.builder("muster.bulkhead.refused", bulkhead, it -> it.get().refused())
        .description("Use cases that the bulkhead refused")
        .register(meters);
    FunctionCounter.builder("muster.retries", repetition, it -> it.get().count())
        .description("Units of work that were done again")
        .register(meters);
    return meters;
  }
}
