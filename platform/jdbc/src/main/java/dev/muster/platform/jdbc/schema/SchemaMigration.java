package dev.muster.platform.jdbc.schema;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Property;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jspecify.annotations.Nullable;

/**
 * How the schema is migrated: on connections of its own, as a user of its own where one is
 * configured, and never on a schema that a newer release has migrated.
 */
@Singleton
@Named(SchemaMigration.DATA_SOURCE)
final class SchemaMigration implements FlywayConfigurationCustomizer {
  static final String DATA_SOURCE = "default";

  private final DatasourceConfiguration pool;
  private final @Nullable String username;
  private final @Nullable String password;

  SchemaMigration(
      @Named(DATA_SOURCE) DatasourceConfiguration pool,
      @Property(name = "flyway.datasources.default.username") @Nullable String username,
      @Property(name = "flyway.datasources.default.password") @Nullable String password) {
    this.pool = pool;
    this.username = username;
    this.password = password;
  }

  @Override
  public String getName() {
    return DATA_SOURCE;
  }

  @Override
  public void customizeFluentConfiguration(FluentConfiguration migration) {
    if (username == null) {
      migration.dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    } else {
      migration.dataSource(pool.getJdbcUrl(), username, password);
    }
    lockForTheSession(migration);
    refuseNewerSchema(migration.load());
  }

  /**
   * The lock that keeps other nodes from migrating at the same time is held by the session. Held by
   * a transaction, it would keep {@code create index concurrently} waiting for ever.
   */
  private static void lockForTheSession(FluentConfiguration migration) {
    migration
        .getPluginRegister()
        .getPlugin(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
  }

  /** Flyway itself takes what it does not know for the future, and goes on. */
  private static void refuseNewerSchema(Flyway flyway) {
    MigrationInfo last = flyway.info().current();
    if (last != null && isOfTheFuture(last.getState())) {
      throw new FlywayException(
          "a newer release has migrated its schema to version " + last.getVersion(),
          CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED);
    }
  }

  private static boolean isOfTheFuture(MigrationState state) {
    return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
  }
}
