package dev.muster.application.newsroom;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.PrimaryStays;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.util.function.Consumer;

/**
 * Driving port: puts articles into categories. An article that has categories has exactly one
 * primary.
 *
 * <p>Every method refuses an article or a category that does not exist with {@link UnknownArticle}
 * or {@link UnknownCategory}, the article first.
 */
public interface Classifications {
  /**
   * Puts an article into a category. The first category of an article becomes its primary one.
   * Calling this method twice has the effect of one call.
   *
   * @param precondition the version that the classification must have, or that there must be none
   * @param check receives the classification before it is stored, and may refuse it
   * @throws PreconditionFailedException if it has another version
   */
  @Permission(NewsroomPermissions.WRITE)
  Classified classify(
      ArticleId article,
      CategoryId category,
      Precondition precondition,
      Consumer<Classification> check);

  /**
   * Takes an article out of a category.
   *
   * @param precondition the version that the classification must have
   * @throws PreconditionFailedException if it has another version
   * @throws NewsroomViolationException with {@link UnknownClassification}, {@link PrimaryStays}
   */
  @Permission(NewsroomPermissions.WRITE)
  void end(ArticleId article, CategoryId category, Precondition precondition);

  /**
   * Makes a category of an article the primary one; the former primary one stays a category of it.
   *
   * @param precondition the version that the classification in the category must have
   * @throws PreconditionFailedException if it has another version
   * @throws NewsroomViolationException with {@link UnknownClassification}; with {@link OnePrimary}
   *     where a store finds a second primary category that nobody claimed
   */
  @Permission(NewsroomPermissions.WRITE)
  Classification makePrimary(ArticleId article, CategoryId category, Precondition precondition);

  /**
   * Holds the classification after {@link #classify}.
   *
   * @param classification the classification
   * @param added whether it is new
   */
  record Classified(Classification classification, boolean added) {}
}
