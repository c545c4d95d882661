package dev.muster.domain.newsroom;

import dev.muster.domain.Version;

/**
 * An article.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state; its categories have versions of their own
 * @param profile all that may change about it
 * @param publishedAt the moment of its publication
 */
public record Article(
    ArticleId id, Version version, ArticleProfile profile, PublishedAt publishedAt) {
  /** Returns it with another profile and the next version, or as it is if nothing differs. */
  public Article revised(ArticleProfile other) {
    return other.equals(profile) ? this : new Article(id, version.next(), other, publishedAt);
  }
}
