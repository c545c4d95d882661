package dev.muster.bootstrap;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The owner of the tables in a configured database: the user and the URL of the migrations, where
 * they differ from those of the requests.
 */
final class OwnerOfTables {
  private static final String OWNER = "flyway.datasources.default.";

  /** The setting with the URL of the migrations. */
  static final String URL = OWNER + "url";

  private static final String USER = "datasources.default.";
  private static final int ABOVE_ALL_CONFIGURATION = Integer.MAX_VALUE;

  private OwnerOfTables() {}

  /**
   * Makes the application use the owner's account and URL, for work that needs more than reading
   * and writing rows.
   */
  static void become(Environment environment) {
    if (environment.containsProperty(USER + "url")) {
      environment.addPropertySource(
          PropertySource.of(
              "muster-owner-of-tables", access(environment), ABOVE_ALL_CONFIGURATION));
    }
  }

  private static Map<String, Object> access(Environment environment) {
    Map<String, Object> access = new HashMap<>();
    setting(environment, "url").ifPresent(url -> access.put(USER + "url", url));
    setting(environment, "username")
        .ifPresent(
            owner -> {
              access.put(USER + "username", owner);
              access.put(USER + "password", setting(environment, "password").orElse(""));
            });
    return access;
  }

  private static Optional<String> setting(Environment environment, String name) {
    return environment.getProperty(OWNER + name, String.class).filter(text -> !text.isBlank());
  }
}
