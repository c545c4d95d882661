package dev.muster.persistence.discussion;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import jakarta.inject.Singleton;

/** Names the schema and the migrations of the discussion. */
@Singleton
final class DiscussionMigrations implements ContextMigrations {
  @Override
  public String schema() {
    return "discussion";
  }

  @Override
  public String location() {
    return "classpath:db/discussion";
  }
}
