package dev.muster.domain.newsroom;

import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts for deciding on the removal of an article.
 *
 * @param article the article
 * @param uses the counts of what hangs on it, by kind; a kind that nothing hangs by is left out
 */
public record ArticleRemoval(Article article, SortedMap<String, Long> uses) {
  /** Copies the counts. */
  public ArticleRemoval {
    uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
  }

  /**
   * Approves the removal, or refuses it.
   *
   * @param cascade whether what hangs on the article is to go, too
   * @throws NewsroomViolationException with {@link ArticleInUse}
   */
  public void approve(boolean cascade) {
    if (!cascade && !uses.isEmpty()) {
      throw new NewsroomViolationException(new ArticleInUse(article.id(), uses));
    }
  }
}
