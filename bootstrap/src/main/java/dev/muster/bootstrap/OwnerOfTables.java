package dev.muster.bootstrap;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * The owner of the tables in a configured database: the user of the migrations, if it differs from
 * the user of the requests.
 */
final class OwnerOfTables {
  private static final String OWNER = "flyway.datasources.default.";
  private static final String USER = "datasources.default.";
  private static final int ABOVE_ALL_CONFIGURATION = Integer.MAX_VALUE;

  private OwnerOfTables() {}

  /**
   * Makes the application use the owner's account, for work that needs more than reading and
   * writing rows.
   */
  static void become(Environment environment) {
    environment
        .getProperty(OWNER + "username", String.class)
        .filter(owner -> environment.containsProperty(USER + "url") && !owner.isBlank())
        .ifPresent(owner -> environment.addPropertySource(access(environment, owner)));
  }

  private static PropertySource access(Environment environment, String owner) {
    String password = environment.getProperty(OWNER + "password", String.class).orElse("");
    return PropertySource.of(
        "muster-owner-of-tables",
        Map.of(USER + "username", owner, USER + "password", password),
        ABOVE_ALL_CONFIGURATION);
  }
}
