package dev.muster.application.newsroom.query;

import dev.muster.domain.NameFragment;
import java.util.Optional;

/**
 * Selects articles.
 *
 * @param title a part of the title
 */
public record ArticleFilter(Optional<NameFragment> title) {
  /** Selects all articles. */
  public static final ArticleFilter ALL = new ArticleFilter(Optional.empty());
}
