package dev.muster.application.newsroom.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.PublishedAt;
import java.util.Optional;

/**
 * Driven port: loads articles to be changed, and stores them. What a claim returns stays true until
 * the unit of work ends: another claim of the article waits.
 */
public interface ArticleRepository {
  /** Stores a new article in its first version, under an identity that was never used before. */
  Article add(ArticleProfile profile, PublishedAt publishedAt);

  /** Loads an article and claims it; returns empty if it does not exist. */
  Optional<Article> claim(ArticleId article);

  /**
   * Loads the facts for deciding on the removal of an article, and claims it alone: nobody holds
   * the article, and nobody puts it into a category.
   *
   * @return empty if it does not exist
   */
  Optional<Claimed> claimForRemoval(ArticleId article);

  /**
   * Replaces the previous version of an article.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws NewsroomViolationException with {@link UnknownArticle}
   */
  void update(Article article);

  /**
   * Removes an article and its classifications.
   *
   * @throws NewsroomViolationException with {@link UnknownArticle}
   */
  void remove(ArticleId article);

  /**
   * Keeps an article from being removed until the unit of work ends; others may hold it, too.
   *
   * @return whether it exists
   */
  boolean hold(ArticleId article);

  /**
   * An article that is claimed for removal.
   *
   * @param article the article
   * @param classifications the number of its categories
   */
  record Claimed(Article article, long classifications) {}
}
