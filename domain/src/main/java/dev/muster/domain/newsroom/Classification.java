package dev.muster.domain.newsroom;

import dev.muster.domain.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An article is in a category.
 *
 * @param article the article
 * @param category the category
 * @param primary whether it is the primary category of the article
 * @param assignedAt when it began, truncated to microseconds
 * @param version the number of its current state
 */
public record Classification(
    ArticleId article, CategoryId category, boolean primary, Instant assignedAt, Version version) {
  /** Truncates the moment. */
  public Classification {
    assignedAt = assignedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** Returns the next version, primary or not. */
  Classification as(boolean nowPrimary) {
    return new Classification(article, category, nowPrimary, assignedAt, version.next());
  }
}
