package dev.muster.application.newsroom;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import dev.muster.domain.newsroom.NewsroomViolation.PublishedInFuture;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.PublishedAt;
import java.util.Optional;
import java.util.function.Function;

/** Driving port: publishes, changes and removes articles. */
public interface Articles {
  /**
   * Publishes an article.
   *
   * @param publishedAt the moment of its publication; now unless told
   * @throws NewsroomViolationException with {@link PublishedInFuture}
   */
  @Permission(NewsroomPermissions.WRITE)
  Article publish(ArticleProfile profile, Optional<PublishedAt> publishedAt);

  /**
   * Changes the profile of an article.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present article; it may run more than once
   * @throws PreconditionFailedException if the article has another version
   * @throws NewsroomViolationException with {@link UnknownArticle}
   */
  @Permission(NewsroomPermissions.WRITE)
  Article revise(
      ArticleId article, Precondition precondition, Function<Article, ArticleProfile> revision);

  /**
   * Removes an article.
   *
   * @param precondition the required version, if any
   * @param cascade whether its classifications are to go, too, and what other contexts keep about
   *     it
   * @return what went with it
   * @throws PreconditionFailedException if the article has another version
   * @throws NewsroomViolationException with {@link UnknownArticle}, {@link ArticleInUse}
   */
  @Permission(NewsroomPermissions.WRITE)
  DependantCounts remove(ArticleId article, Precondition precondition, boolean cascade);

  /**
   * Holds an article for another context that is about to point at it: until the unit of work of
   * the caller ends, nobody removes the article.
   *
   * @return whether it exists
   */
  @Permission(NewsroomPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  boolean hold(ArticleId article);
}
