package dev.muster.application.newsroom.memory;

import dev.muster.application.newsroom.memory.NewsroomTables.Pair;
import dev.muster.application.newsroom.port.ClassificationRepository;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.ClassificationFacts;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.util.List;

/** Stores classifications in memory. */
public class InMemoryClassifications implements ClassificationRepository {
  private final NewsroomTables tables;

  /** Stores classifications in these tables. */
  public InMemoryClassifications(NewsroomTables tables) {
    this.tables = tables;
  }

  @Override
  public ClassificationFacts claim(ArticleId article, CategoryId category) {
    if (!tables.articles().contains(article)) {
      throw new NewsroomViolationException(new UnknownArticle(article));
    }
    if (!tables.categories().contains(category)) {
      throw new NewsroomViolationException(new UnknownCategory(category));
    }
    List<Classification> all = tables.of(article);
    return new ClassificationFacts(
        article,
        category,
        all.stream().filter(it -> it.category().equals(category)).findFirst(),
        all.stream().filter(Classification::primary).findFirst(),
        all.stream().anyMatch(it -> !it.category().equals(category)));
  }

  @Override
  public void add(Classification classification) {
    tables.classifications().insert(classification);
  }

  @Override
  public void update(Classification classification) {
    tables.classifications().update(classification);
  }

  @Override
  public void remove(ArticleId article, CategoryId category) {
    tables.classifications().delete(new Pair(article, category));
  }
}
