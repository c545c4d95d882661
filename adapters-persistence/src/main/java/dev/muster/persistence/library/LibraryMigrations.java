package dev.muster.persistence.library;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import jakarta.inject.Singleton;

/** Names the schema and the migrations of the library. */
@Singleton
final class LibraryMigrations implements ContextMigrations {
  @Override
  public String schema() {
    return "library";
  }

  @Override
  public String location() {
    return "classpath:db/library";
  }
}
