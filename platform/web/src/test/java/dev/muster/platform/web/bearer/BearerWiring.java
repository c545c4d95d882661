package dev.muster.platform.web.bearer;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Provides a mode and a verifier for a service that takes tokens. */
@Factory
@Requires(property = BearerWiring.MODE)
final class BearerWiring {
  /** The property that turns the wiring on; its value is open or required. */
  static final String MODE = "muster.test.bearer";

  static final String ISSUER = "https://issuer.example";

  @Singleton
  @Requires(property = MODE, value = "open")
  AccessMode open() {
    return AccessMode.open();
  }

  @Singleton
  @Requires(property = MODE, value = "required")
  AccessMode required() {
    return AccessMode.required();
  }

  @Singleton
  TokenVerifier verifier() {
    return new StubVerifier(ISSUER, Instant.MAX);
  }
}
