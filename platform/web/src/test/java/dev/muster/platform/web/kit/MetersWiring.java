package dev.muster.platform.web.kit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;

/** Where the adapter counts when it is tested without a service around it. */
@Factory
final class MetersWiring {
  @Singleton
  @Secondary
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }
}
