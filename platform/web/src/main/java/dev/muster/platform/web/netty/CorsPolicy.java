package dev.muster.platform.web.netty;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Checks the configuration of CORS at the start, where there is one: no configuration may allow
 * credentials to any origin, and each exposes the headers that a client of the service needs.
 */
@Context
@Requires(property = "micronaut.server.cors.enabled", value = "true")
final class CorsPolicy {
  private static final List<String> STRANGERS =
      List.of("https://stranger.invalid", "http://stranger.invalid", "null");
  private static final List<String> EXPOSED =
      List.of(
          HttpHeaders.ETAG,
          HttpHeaders.LINK,
          HttpHeaders.LOCATION,
          "Idempotency-Replayed",
          "Consistency-Token");

  CorsPolicy(CorsConfiguration cors) {
    cors.getConfigurations().forEach(CorsPolicy::check);
  }

  private static void check(String name, CorsOriginConfiguration origins) {
    if (origins.isAllowCredentials() && areAny(origins)) {
      throw new ConfigurationException(
          String.format(
              Locale.ROOT,
              "CORS must not allow credentials to any origin: name the origins in"
                  + " micronaut.server.cors.configurations.%1$s.allowed-origins, or set"
                  + " micronaut.server.cors.configurations.%1$s.allow-credentials to false.",
              name));
    }
    if (origins.getExposedHeaders().isEmpty()) {
      origins.setExposedHeaders(EXPOSED);
    }
  }

  private static boolean areAny(CorsOriginConfiguration origins) {
    return origins
        .getAllowedOriginsRegex()
        .map(Pattern::compile)
        .map(regex -> STRANGERS.stream().anyMatch(regex.asMatchPredicate()))
        .orElse(origins.getAllowedOrigins().equals(CorsOriginConfiguration.ANY));
  }
}
