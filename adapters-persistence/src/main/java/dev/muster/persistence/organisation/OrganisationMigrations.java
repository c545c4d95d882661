package dev.muster.persistence.organisation;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import jakarta.inject.Singleton;

/** Names the schema and the migrations of the organisation. */
@Singleton
final class OrganisationMigrations implements ContextMigrations {
  @Override
  public String schema() {
    return "organisation";
  }

  @Override
  public String location() {
    return "classpath:db/organisation";
  }
}
