package dev.muster.platform.jdbc.schema;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.AlternativeMigrationRunner;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;

/**
 * Takes the place of the framework's runner for migrations with a URL of their own, and does
 * nothing. That runner would migrate one history, from the default folder, and as nobody.
 *
 * @see SchemaMigration
 */
@Singleton
@Replaces(AlternativeMigrationRunner.class)
final class NoOtherMigration implements BeanCreatedEventListener<FlywayConfigurationProperties> {
  @Override
  public FlywayConfigurationProperties onCreated(
      BeanCreatedEvent<FlywayConfigurationProperties> event) {
    return event.getBean();
  }
}
