package dev.muster.persistence.__context__;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import jakarta.inject.Singleton;

/** Names the schema and the migrations of the __context__. */
@Singleton
final class __Context__Migrations implements ContextMigrations {
  @Override
  public String schema() {
    return "__context__";
  }

  @Override
  public String location() {
    return "classpath:db/__context__";
  }
}
