package dev.muster.persistence;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Gives migrations connections of their own: they may take as long as they need, and those of the
 * pool may not.
 */
@Singleton
@Named(MigrationConnections.DATA_SOURCE)
final class MigrationConnections implements FlywayConfigurationCustomizer {
  static final String DATA_SOURCE = "default";

  private final DatasourceConfiguration pool;

  MigrationConnections(@Named(DATA_SOURCE) DatasourceConfiguration pool) {
    this.pool = pool;
  }

  @Override
  public void customizeFluentConfiguration(FluentConfiguration migrations) {
    migrations.dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }

  @Override
  public String getName() {
    return DATA_SOURCE;
  }
}
