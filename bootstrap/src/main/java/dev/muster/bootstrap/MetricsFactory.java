package dev.muster.bootstrap;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Creates the registry of all meters, and the meters of the process. Every other measured part
 * contributes a {@link MeterBinder}.
 */
@Factory
final class MetricsFactory {
  @Singleton
  @Bean(preDestroy = "close")
  JvmGcMetrics garbageCollection() {
    return new JvmGcMetrics();
  }

  @Singleton
  MeterBinder process() {
    return meters ->
        List.of(
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new ProcessorMeters(),
                new FileDescriptorMetrics(),
                new UptimeMetrics())
            .forEach(binder -> binder.bindTo(meters));
  }

  @Singleton
  @Bean(preDestroy = "close")
  PrometheusMeterRegistry meters(List<MeterBinder> binders) {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    meters.config().meterFilter(ProcessorMeters.NAMES);
    binders.forEach(binder -> binder.bindTo(meters));
    return meters;
  }
}
