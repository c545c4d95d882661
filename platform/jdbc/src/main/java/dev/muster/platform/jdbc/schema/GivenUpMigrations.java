package dev.muster.platform.jdbc.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a half-finished migration run again.
 *
 * <p>Only a migration outside a transaction, such as {@code create index concurrently}, leaves a
 * record of its failure. Such a migration can be repeated: the rules for migrations see to that.
 */
final class GivenUpMigrations {
  private static final Logger LOG = LoggerFactory.getLogger(GivenUpMigrations.class);

  private GivenUpMigrations() {}

  /**
   * Deletes the records of failed migrations, because Flyway would not retry a recorded migration.
   */
  static void forget(Flyway flyway, MigrationHistory history) {
    boolean isAnyGivenUp =
        Arrays.stream(flyway.info().all()).anyMatch(it -> it.getState() == MigrationState.FAILED);
    if (!isAnyGivenUp) {
      return;
    }
    LOG.warn("A migration in {} was given up half made: it is repeated.", history.qualifiedTable());
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from " + history.qualifiedTable() + " where not success");
    } catch (SQLException failure) {
      throw new FlywayException("the records of failed migrations cannot be deleted", failure);
    }
  }
}
