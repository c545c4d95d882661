package dev.muster.platform.jdbc.kit;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Names the migrations of the fixture's first context, where a setting says where they are. */
@Singleton
@Requires(property = TestDatabase.MIGRATIONS)
final class FixtureMigrations implements ContextMigrations {
  private final String location;

  FixtureMigrations(@Property(name = TestDatabase.MIGRATIONS) String location) {
    this.location = location;
  }

  @Override
  public String schema() {
    return DEFAULT_SCHEMA;
  }

  @Override
  public String location() {
    return location;
  }
}
