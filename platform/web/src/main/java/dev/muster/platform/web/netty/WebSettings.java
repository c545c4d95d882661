package dev.muster.platform.web.netty;

import dev.muster.platform.web.host.HostNames;
import dev.muster.platform.web.oidc.OidcVerifier;
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
      Map.ofEntries(
          // Handlers block on the database: on virtual threads that costs nobody else anything.
          Map.entry("micronaut.server.thread-selection", "BLOCKING"),
          // The longest good request, 1,000 identities of 19 digits, needs a third of this.
          Map.entry("micronaut.server.max-request-size", "65536"),
          // Longer than the minute for which reverse proxies keep an idle connection, so that the
          // proxy closes it first.
          Map.entry("muster.web.request-timeout", "75s"),
          // The loopback names alone, or any where the service listens beyond this machine.
          Map.entry(HostNames.SETTING, ""),
          // Nobody else's tokens are taken, unless a provider is named.
          Map.entry(OidcVerifier.ISSUER, ""),
          Map.entry(OidcVerifier.AUDIENCE, ""),
          // Where Keycloak has them.
          Map.entry(OidcVerifier.ROLES, "realm_access.roles"),
          // Else half of `?name=a;b` would be a parameter of its own.
          Map.entry("micronaut.server.semicolon-is-normal-char", "true"),
          // SecurityHeaders writes it, for a second at a time.
          Map.entry("micronaut.server.date-header", "false"),
          // A member without a value is null: present in every answer.
          Map.entry("micronaut.serde.serialization.inclusion", "ALWAYS"));

  // Application configuration, environment and system properties lie above -1000.
  private static final int BELOW_ALL_CONFIGURATION = -1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(PropertySource.of("muster-web", SETTINGS, BELOW_ALL_CONFIGURATION));
  }
}
