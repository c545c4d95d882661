package dev.muster.platform.jdbc.schema;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jspecify.annotations.Nullable;

/**
 * Configures Flyway for a history. Migrations use connections of their own, with a URL and a user
 * of their own where these are configured.
 */
@Singleton
final class HistoryConfiguration {
  /** Names the setting with the URL that leads migrations past a pooler. */
  private static final String URL = "flyway.datasources.default.url";

  private static final String DATA_SOURCE = "default";

  private final BeanProvider<DatasourceConfiguration> pool;
  private final BeanProvider<FlywayConfigurationProperties> settings;
  private final Optional<String> url;
  private final @Nullable String username;
  private final @Nullable String password;

  HistoryConfiguration(
      @Named(DATA_SOURCE) BeanProvider<DatasourceConfiguration> pool,
      @Named(DATA_SOURCE) BeanProvider<FlywayConfigurationProperties> settings,
      @Property(name = URL) @Nullable String url,
      @Property(name = "flyway.datasources.default.username") @Nullable String username,
      @Property(name = "flyway.datasources.default.password") @Nullable String password) {
    this.pool = pool;
    this.settings = settings;
    this.url = Optional.ofNullable(url).filter(it -> !it.isBlank());
    this.username = username;
    this.password = password;
  }

  /** Returns whether anything is to be migrated. */
  boolean isEnabled() {
    return settings.get().isEnabled();
  }

  /** Returns the URL of the migrations; empty where they use the URL of the pool. */
  Optional<String> url() {
    return url;
  }

  /** Returns Flyway's configuration for a history. */
  FluentConfiguration of(MigrationHistory history) {
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
        url.orElseGet(target::getJdbcUrl),
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
}
