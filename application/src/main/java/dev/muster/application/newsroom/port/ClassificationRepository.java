package dev.muster.application.newsroom.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.ClassificationFacts;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import dev.muster.domain.newsroom.NewsroomViolationException;

/**
 * Driven port: loads the facts for the rules of classifications, and stores classifications.
 *
 * <p>A claim holds the categories of one article until the unit of work ends: another claim of the
 * article waits. The cost of a claim or a write does not grow with the categories of the article.
 */
public interface ClassificationRepository {
  /**
   * Claims an article and returns the facts about one category of it; nobody removes the category.
   *
   * @throws NewsroomViolationException with {@link UnknownArticle}, {@link UnknownCategory}, the
   *     article first
   */
  ClassificationFacts claim(ArticleId article, CategoryId category);

  /**
   * Stores a new classification.
   *
   * @param classification of a pair without one, as a claim in this unit of work told: a second one
   *     is not stored, and the call may fail in any way
   * @throws NewsroomViolationException with {@link UnknownArticle}, {@link UnknownCategory}, {@link
   *     OnePrimary}
   */
  void add(Classification classification);

  /**
   * Replaces the previous version: whether it is primary. The moment never changes.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws NewsroomViolationException with {@link UnknownClassification}, {@link OnePrimary}
   */
  void update(Classification classification);

  /**
   * Removes a classification.
   *
   * @throws NewsroomViolationException with {@link UnknownClassification}
   */
  void remove(ArticleId article, CategoryId category);
}
