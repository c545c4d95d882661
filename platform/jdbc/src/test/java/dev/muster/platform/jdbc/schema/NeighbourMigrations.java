package dev.muster.platform.jdbc.schema;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Names the migrations of the fixture's second context, where a setting says where they are. */
@Singleton
@Requires(property = NeighbourMigrations.LOCATION)
final class NeighbourMigrations implements ContextMigrations {
  static final String LOCATION = "muster.fixture.neighbour";

  private final String location;

  NeighbourMigrations(@Property(name = LOCATION) String location) {
    this.location = location;
  }

  @Override
  public String schema() {
    return "neighbour";
  }

  @Override
  public String location() {
    return location;
  }
}
