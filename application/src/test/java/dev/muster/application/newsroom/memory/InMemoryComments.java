package dev.muster.application.newsroom.memory;

import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.domain.newsroom.ArticleId;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps comments on articles in memory, in place of another context. */
public final class InMemoryComments implements Dependants<ArticleId> {
  private final Map<ArticleId, Long> comments = new ConcurrentHashMap<>();

  /** Adds a comment on an article. */
  public void add(ArticleId article) {
    comments.merge(article, 1L, Long::sum);
  }

  @Override
  public DependantCounts count(Collection<ArticleId> articles) {
    return DependantCounts.of(
        "comments", articles.stream().mapToLong(it -> comments.getOrDefault(it, 0L)).sum());
  }

  @Override
  public DependantCounts remove(Collection<ArticleId> articles) {
    DependantCounts removed = count(articles);
    comments.keySet().removeAll(articles);
    return removed;
  }
}
