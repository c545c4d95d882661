package dev.muster.bootstrap.newsroom;

import dev.muster.application.UnitOfWork;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.newsroom.Articles;
import dev.muster.application.newsroom.Categories;
import dev.muster.application.newsroom.Classifications;
import dev.muster.application.newsroom.Follows;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.Tags;
import dev.muster.application.newsroom.port.ArticleRepository;
import dev.muster.application.newsroom.port.CategoryRepository;
import dev.muster.application.newsroom.port.ClassificationRepository;
import dev.muster.application.newsroom.port.FollowRepository;
import dev.muster.application.newsroom.port.Followers;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.newsroom.port.NewsroomReader;
import dev.muster.application.newsroom.port.NewsroomTransferStore;
import dev.muster.application.newsroom.port.TagRepository;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.AtStart;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.FollowerId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Wires the newsroom: takes its driven ports, provides its driving ports. */
@Factory
final class NewsroomFactory {
  @Singleton
  Grants grants() {
    return NewsroomPermissions.GRANTS;
  }

  @Singleton
  Ownership<FollowerId> ownership() {
    return NewsroomPermissions.FOLLOWERS;
  }

  @Singleton
  NewsroomPorts ports(
      ArticleRepository articles,
      CategoryRepository categories,
      ClassificationRepository classifications,
      TagRepository tags,
      FollowRepository follows,
      Followers followers,
      NewsroomReader reader,
      UnitOfWork unitOfWork,
      NewsroomTransferStore transfer) {
    return new NewsroomPorts(
        articles,
        categories,
        classifications,
        tags,
        follows,
        followers,
        reader,
        unitOfWork,
        transfer);
  }

  @Singleton
  @AtStart
  NewsroomUseCases useCases(
      NewsroomPorts ports, List<Dependants<ArticleId>> dependants, Permissions permissions) {
    return NewsroomUseCases.over(ports, Dependants.all(dependants), InstantSource.system())
        .guarded(permissions);
  }

  @Singleton
  Articles articles(NewsroomUseCases useCases) {
    return useCases.articles();
  }

  @Singleton
  Categories categories(NewsroomUseCases useCases) {
    return useCases.categories();
  }

  @Singleton
  Classifications classifications(NewsroomUseCases useCases) {
    return useCases.classifications();
  }

  @Singleton
  Tags tags(NewsroomUseCases useCases) {
    return useCases.tags();
  }

  @Singleton
  Follows follows(NewsroomUseCases useCases) {
    return useCases.follows();
  }

  @Singleton
  NewsroomQueries queries(NewsroomUseCases useCases) {
    return useCases.queries();
  }
}
