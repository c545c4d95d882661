package dev.muster.bootstrap;

import dev.muster.platform.jdbc.connect.ManagedDatabase;
import dev.muster.platform.web.bearer.AccessMode;
import dev.muster.platform.web.bearer.FirstUser;
import dev.muster.platform.web.oidc.OidcVerifier;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Wires the access mode: takes the settings and what knows of users, provides the mode. */
@Factory
final class AccessFactory {
  /** The setting that says whether a request needs a token. */
  static final String SETTING = "muster.access";

  /** The value of the setting for a service that takes requests without a token. */
  static final String OPEN = "open";

  /** The value of the setting for a service that requires tokens. */
  static final String REQUIRED = "required";

  /**
   * Returns the mode that the setting names. Without the setting the service is open until the
   * first user exists, where nobody beyond this machine reaches it and nobody else has its data.
   */
  @Singleton
  AccessMode mode(Environment settings, Optional<FirstUser> user) {
    String asked = settings.getProperty(SETTING, String.class).orElse("");
    if (asked.equals(OPEN)) {
      return AccessMode.open();
    }
    boolean isOwn =
        settings
            .getProperty("datasources.default.url", String.class)
            .orElse("")
            .equals(ManagedDatabase.URL);
    boolean hasProvider =
        !settings.getProperty(OidcVerifier.ISSUER, String.class).orElse("").isEmpty();
    if (asked.isBlank() && isOwn && !hasProvider && ListeningHosts.of(settings).areLoopback()) {
      return AccessMode.openUntil(user.orElse(() -> false));
    }
    return AccessMode.required();
  }
}
