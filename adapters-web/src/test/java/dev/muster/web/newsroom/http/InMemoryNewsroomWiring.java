package dev.muster.web.newsroom.http;

import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.Articles;
import dev.muster.application.newsroom.Categories;
import dev.muster.application.newsroom.Classifications;
import dev.muster.application.newsroom.Follows;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.Tags;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.memory.InMemoryNewsroom;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Wires the driving ports of the newsroom to the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryNewsroomWiring {
  @Singleton
  Grants newsroomGrants() {
    return NewsroomPermissions.GRANTS;
  }

  @Singleton
  Ownership<FollowerId> followers() {
    return NewsroomPermissions.FOLLOWERS;
  }

  @Singleton
  InMemoryFollowers users(InMemoryStore store) {
    return new InMemoryFollowers(store);
  }

  @Singleton
  NewsroomUseCases newsroom(
      InMemoryStore store, InMemoryFollowers followers, Permissions permissions) {
    return NewsroomUseCases.over(
            InMemoryNewsroom.over(InMemoryNewsroom.tables(store), followers),
            Dependants.all(List.of()),
            InstantSource.system())
        .guarded(permissions);
  }

  @Singleton
  Articles articles(NewsroomUseCases newsroom) {
    return newsroom.articles();
  }

  @Singleton
  Categories categories(NewsroomUseCases newsroom) {
    return newsroom.categories();
  }

  @Singleton
  Classifications classifications(NewsroomUseCases newsroom) {
    return newsroom.classifications();
  }

  @Singleton
  Tags tags(NewsroomUseCases newsroom) {
    return newsroom.tags();
  }

  @Singleton
  Follows follows(NewsroomUseCases newsroom) {
    return newsroom.follows();
  }

  @Singleton
  NewsroomQueries newsroomQueries(NewsroomUseCases newsroom) {
    return newsroom.queries();
  }
}
