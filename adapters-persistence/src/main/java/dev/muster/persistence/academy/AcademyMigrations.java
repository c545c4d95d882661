package dev.muster.persistence.academy;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import jakarta.inject.Singleton;

/** Names the schema and the migrations of the academy. */
@Singleton
final class AcademyMigrations implements ContextMigrations {
  @Override
  public String schema() {
    return "academy";
  }

  @Override
  public String location() {
    return "classpath:db/academy";
  }
}
