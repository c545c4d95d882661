package dev.muster.persistence.newsroom;

import dev.muster.platform.jdbc.schema.ContextMigrations;
import jakarta.inject.Singleton;

/** Names the schema and the migrations of the newsroom. */
@Singleton
final class NewsroomMigrations implements ContextMigrations {
  @Override
  public String schema() {
    return "newsroom";
  }

  @Override
  public String location() {
    return "classpath:db/newsroom";
  }
}
