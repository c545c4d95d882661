package dev.muster.platform.jdbc.schema;

import dev.muster.platform.jdbc.connect.DatabaseUrl;
import dev.muster.platform.jdbc.schema.MigrationLock.Patience;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.flyway.DataSourceMigrationRunner;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the schemas of all contexts, and then the tables of the platform, before the pool serves
 * requests.
 *
 * <p>This class replaces the framework's runner, which supports one history per data source.
 */
@Singleton
@Replaces(DataSourceMigrationRunner.class)
final class SchemaMigration implements BeanCreatedEventListener<DataSource> {
  private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);

  private final HistoryConfiguration configuration;
  private final List<ContextMigrations> contexts;

  SchemaMigration(HistoryConfiguration configuration, List<ContextMigrations> contexts) {
    this.configuration = configuration;
    this.contexts = contexts;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    if (configuration.isEnabled()) {
      List<MigrationHistory> histories = MigrationHistory.of(contexts);
      DataSource source = configuration.of(histories.getFirst()).getDataSource();
      try (MigrationLock _ = MigrationLock.take(source, Patience.USUAL, LOG::warn)) {
        histories.forEach(this::migrate);
      } catch (SQLException | FlywayException failure) {
        throw noWayIn(failure);
      }
    }
    return event.getBean();
  }

  /** Names the URL of the migrations where they have one: whoever starts knows the other. */
  private RuntimeException noWayIn(Exception failure) {
    Throwable reason = failure.getCause() instanceof SQLException refused ? refused : failure;
    return configuration
        .url()
        .<RuntimeException>map(
            url ->
                new MigrationRefusedException(
                    String.format(
                        Locale.ROOT,
                        "migrations have no way to %s (%s): check FLYWAY_DATASOURCES_DEFAULT_URL,"
                            + " and the user and password that go with it",
                        DatabaseUrl.withoutSecrets(url),
                        reason.getMessage())))
        .orElseGet(() -> new DataAccessException("the database refuses the migrations", reason));
  }

  private void migrate(MigrationHistory history) {
    try {
      Flyway flyway = configuration.of(history).load();
      refuseNewerSchema(flyway);
      GivenUpMigrations.forget(flyway, history);
      flyway.migrate();
    } catch (FlywayException failure) {
      throw new MigrationFailedException(history, failure);
    }
  }

  /**
   * Refuses a schema that a newer release has migrated; Flyway itself would go on. Without its
   * default ignoreMigrationPatterns Flyway would refuse, too, but with the same message as for a
   * missing migration in the middle, where the remedy is another one.
   */
  private static void refuseNewerSchema(Flyway flyway) {
    MigrationInfo last = flyway.info().current();
    if (last != null && isOfTheFuture(last.getState())) {
      throw new FlywayException(
          last.getVersion().toString(), CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED);
    }
  }

  private static boolean isOfTheFuture(MigrationState state) {
    return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
  }
}
