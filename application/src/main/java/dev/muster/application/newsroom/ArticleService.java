package dev.muster.application.newsroom;

import dev.muster.application.Precondition;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.newsroom.port.ArticleRepository;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleRemoval;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.PublishedAt;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs the use cases of articles. */
final class ArticleService implements Articles {
  private static final String CLASSIFICATIONS = "classifications";

  private final NewsroomPorts ports;
  private final Dependants<ArticleId> dependants;
  private final InstantSource clock;

  ArticleService(NewsroomPorts ports, Dependants<ArticleId> dependants, InstantSource clock) {
    this.ports = ports;
    this.dependants = dependants;
    this.clock = clock;
  }

  @Override
  public Article publish(ArticleProfile profile, Optional<PublishedAt> publishedAt) {
    Instant now = clock.instant();
    PublishedAt moment = publishedAt.orElseGet(() -> new PublishedAt(now)).notAfter(now);
    return ports.unitOfWork().execute(() -> ports.articles().add(profile, moment));
  }

  @Override
  public Article revise(
      ArticleId article, Precondition precondition, Function<Article, ArticleProfile> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Article current = ports.articles().claim(article).orElseThrow(() -> unknown(article));
              precondition.check(Optional.of(current.version()));
              Article revised = current.revised(revision.apply(current));
              if (!revised.equals(current)) {
                ports.articles().update(revised);
              }
              return revised;
            });
  }

  @Override
  public DependantCounts remove(ArticleId article, Precondition precondition, boolean cascade) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              ArticleRepository.Claimed claimed =
                  ports.articles().claimForRemoval(article).orElseThrow(() -> unknown(article));
              precondition.check(Optional.of(claimed.article().version()));
              DependantCounts own = DependantCounts.of(CLASSIFICATIONS, claimed.classifications());
              DependantCounts uses = own.plus(dependants.count(List.of(article)));
              new ArticleRemoval(claimed.article(), uses.byKind()).approve(cascade);
              ports.articles().remove(article);
              return own.plus(dependants.remove(List.of(article)));
            });
  }

  @Override
  public boolean hold(ArticleId article) {
    return ports.unitOfWork().execute(() -> ports.articles().hold(article));
  }

  private static NewsroomViolationException unknown(ArticleId article) {
    return new NewsroomViolationException(new UnknownArticle(article));
  }
}
