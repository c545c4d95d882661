package dev.muster.bootstrap.between;

import dev.muster.application.newsroom.Follows;
import dev.muster.bootstrap.contexts.ExampleData;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.TagId;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/** The follow that the examples of the API show: of the first user, after all users are there. */
@Singleton
@Order(1)
final class FollowExamples implements ExampleData {
  private final Follows follows;

  FollowExamples(Follows follows) {
    this.follows = follows;
  }

  @Override
  public void putIn() {
    follows.follow(new FollowerId(1), new TagId(1));
  }
}
