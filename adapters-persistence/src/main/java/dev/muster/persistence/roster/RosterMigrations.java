package dev.muster.persistence.roster;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import jakarta.inject.Singleton;
import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;

/** Names the migrations of the roster; its released tables stand in the default schema. */
@Singleton
final class RosterMigrations implements ContextMigrations {
  @Override
  public String schema() {
    return DEFAULT_SCHEMA;
  }

  @Override
  public String location() {
    return "classpath:db/migration";
  }

  @Override
  public List<JavaMigration> inJava() {
    return List.of(new NamesFoldedAnew());
  }
}
