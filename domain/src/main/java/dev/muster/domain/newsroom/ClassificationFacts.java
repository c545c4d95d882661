package dev.muster.domain.newsroom;

import dev.muster.domain.Version;
import dev.muster.domain.newsroom.NewsroomViolation.PrimaryStays;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts for the rules of one article and one category: an article that has categories has
 * exactly one primary.
 *
 * @param article the article
 * @param category the category
 * @param own the classification of the article in the category, if any
 * @param primary the primary classification of the article; empty for an article without any
 * @param others whether the article is in other categories
 */
public record ClassificationFacts(
    ArticleId article,
    CategoryId category,
    Optional<Classification> own,
    Optional<Classification> primary,
    boolean others) {
  /** Returns the classification of the article in the category; the first becomes primary. */
  public Classification classify(Instant now) {
    return own.orElseGet(
        () ->
            new Classification(article, category, primary.isEmpty(), now, Version.beginning(now)));
  }

  /**
   * Returns the classification.
   *
   * @throws NewsroomViolationException with {@link UnknownClassification}
   */
  public Classification existing() {
    return own.orElseThrow(
        () -> new NewsroomViolationException(new UnknownClassification(article, category)));
  }

  /**
   * Returns the classification that is to end, or refuses it.
   *
   * @throws NewsroomViolationException with {@link UnknownClassification}, {@link PrimaryStays}
   */
  public Classification end() {
    if (existing().primary() && others) {
      throw new NewsroomViolationException(new PrimaryStays(article, category));
    }
    return existing();
  }

  /**
   * Makes the category the primary one by hand-over.
   *
   * @return all that changes, the former primary first; nothing where the category is primary
   * @throws NewsroomViolationException with {@link UnknownClassification}
   */
  public List<Classification> handOver() {
    if (existing().primary()) {
      return List.of();
    }
    return Stream.concat(primary.stream().map(it -> it.as(false)), Stream.of(existing().as(true)))
        .toList();
  }
}
