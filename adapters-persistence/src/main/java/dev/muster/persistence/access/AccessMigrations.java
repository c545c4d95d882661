package dev.muster.persistence.access;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import jakarta.inject.Singleton;

/** Names the schema and the migrations of the access. */
@Singleton
final class AccessMigrations implements ContextMigrations {
  @Override
  public String schema() {
    return "access";
  }

  @Override
  public String location() {
    return "classpath:db/access";
  }
}
