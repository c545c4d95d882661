package dev.muster.platform.jdbc.schema;

import dev.muster.platform.jdbc.connect.DatabaseUrl;
import dev.muster.platform.jdbc.schema.MigrationLock.Patience;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.flyway.DataSourceMigrationRunner;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the schemas of all contexts, and then the tables of the platform, before the pool serves
 * requests. The migration uses connections of its own, with a URL and a user of its own where these
 * are configured.
 *
 * <p>This class replaces the framework's runner, which supports one history per data source.
 */
@Singleton
@Replaces(DataSourceMigrationRunner.class)
final class SchemaMigration implements BeanCreatedEventListener<DataSource> {
  private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);

  /** Names the setting with the URL that leads migrations past a pooler. */
  private static final String URL = "flyway.datasources.default.url";

  private static final String DATA_SOURCE = "default";

  private final BeanProvider<DatasourceConfiguration> pool;
  private final BeanProvider<FlywayConfigurationProperties> settings;
  private final List<ContextMigrations> contexts;
  private final @Nullable String url;
  private final @Nullable String username;
  private final @Nullable String password;

  SchemaMigration(
      @Named(DATA_SOURCE) BeanProvider<DatasourceConfiguration> pool,
      @Named(DATA_SOURCE) BeanProvider<FlywayConfigurationProperties> settings,
      List<ContextMigrations> contexts,
      @Property(name = URL) @Nullable String url,
      @Property(name = "flyway.datasources.default.username") @Nullable String username,
      @Property(name = "flyway.datasources.default.password") @Nullable String password) {
    this.pool = pool;
    this.settings = settings;
    this.contexts = contexts;
    this.url = url == null || url.isBlank() ? null : url;
    this.username = username;
    this.password = password;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    if (settings.get().isEnabled()) {
      List<MigrationHistory> histories = MigrationHistory.of(contexts);
      DataSource source = configurationOf(histories.getFirst()).getDataSource();
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
    return url == null
        ? new DataAccessException("the database refuses the migrations", reason)
        : new MigrationRefusedException(
            String.format(
                Locale.ROOT,
                "migrations have no way to %s (%s): check FLYWAY_DATASOURCES_DEFAULT_URL, and the"
                    + " user and password that go with it",
                DatabaseUrl.withoutSecrets(url),
                reason.getMessage()));
  }

  private void migrate(MigrationHistory history) {
    try {
      Flyway flyway = configurationOf(history).load();
      refuseNewerSchema(flyway);
      GivenUpMigrations.forget(flyway, history);
      flyway.migrate();
    } catch (FlywayException failure) {
      throw new MigrationFailedException(history, failure);
    }
  }

  /** Returns Flyway's configuration for a history. */
  FluentConfiguration configurationOf(MigrationHistory history) {
    FluentConfiguration configuration =
        new FluentConfiguration()
            .configuration(settings.get().getFluentConfiguration())
            .locations(history.location().split(","))
            .javaMigrations(history.inJava().toArray(JavaMigration[]::new))
            .table(history.table());
    configuration.initSql(
        Stream.of(configuration.getInitSql(), ExtensionSchemas.SQL)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(";\n")));
    if (!history.isInDefaultSchema()) {
      configuration.defaultSchema(history.schema());
    }
    if (history.isSecond()) {
      // The earlier history in this schema has refused a foreign schema. The baseline is below the
      // first version.
      configuration.baselineOnMigrate(true).baselineVersion("0");
    }
    DatasourceConfiguration target = pool.get();
    configuration.dataSource(
        url == null ? target.getJdbcUrl() : url,
        username == null ? target.getUsername() : username,
        username == null ? target.getPassword() : password);
    lockForTheSession(configuration);
    return configuration;
  }

  /**
   * Lets the session, not a transaction, hold the lock against migrations on other nodes. Held by a
   * transaction, the lock would keep {@code create index concurrently} waiting for ever.
   */
  private static void lockForTheSession(FluentConfiguration migration) {
    migration
        .getPluginRegister()
        .getPlugin(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
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
