package dev.muster.persistence;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * Settings that the persistence adapter needs wherever it runs; those of the application and of its
 * environment win over them.
 */
@ContextConfigurer
public final class PersistenceDefaults implements ApplicationContextConfigurer {
  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of(
            "muster-persistence",
            Map.of(
                "flyway.datasources.default.enabled",
                true,
                "flyway.datasources.default.locations",
                "classpath:db/migration",
                // A small pool: more connections than this only wait for each other's cores.
                "datasources.default.maximum-pool-size",
                10,
                "datasources.default.connection-timeout",
                3_000),
            Integer.MIN_VALUE));
  }
}
