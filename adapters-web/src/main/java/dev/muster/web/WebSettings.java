package dev.muster.web;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * Server settings that the adapter relies on: they come with it, wherever it runs, and whatever
 * else is configured overrides them.
 */
@ContextConfigurer
public final class WebSettings implements ApplicationContextConfigurer {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          // Handlers block on the database: on virtual threads that costs nobody else anything.
          "micronaut.server.thread-selection", "BLOCKING",
          // The longest good request, a batch of heroes, needs a third of this.
          "micronaut.server.max-request-size", "65536",
          // Else half of `?name=a;b` would be a parameter of its own.
          "micronaut.server.semicolon-is-normal-char", "true",
          // A member without a value is null: present in every answer.
          "micronaut.serde.serialization.inclusion", "ALWAYS",
          // What the pages need beside themselves.
          "micronaut.router.static-resources.muster.mapping", "/assets/**",
          "micronaut.router.static-resources.muster.paths", "classpath:dev/muster/web/assets");

  // Application configuration, environment and system properties lie above -1000.
  private static final int BELOW_ALL_CONFIGURATION = -1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(PropertySource.of("muster-web", SETTINGS, BELOW_ALL_CONFIGURATION));
  }
}
