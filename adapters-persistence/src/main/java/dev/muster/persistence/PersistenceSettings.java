package dev.muster.persistence;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * Database settings that the adapter relies on: they come with it, wherever it runs, and whatever
 * else is configured overrides them.
 */
@ContextConfigurer
public final class PersistenceSettings implements ApplicationContextConfigurer {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "flyway.datasources.default.enabled", "true",
          "flyway.datasources.default.locations", "classpath:db/migration",
          // More connections than a few for each core only wait for each other.
          "datasources.default.maximum-pool-size", "10",
          // In milliseconds: whoever gets no connection is told so, and does not wait for ever.
          "datasources.default.connection-timeout", "5000");

  // Application configuration, environment and system properties lie above -1000.
  private static final int BELOW_ALL_CONFIGURATION = -1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of("muster-persistence", SETTINGS, BELOW_ALL_CONFIGURATION));
  }
}
