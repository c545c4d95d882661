package dev.muster.application.newsroom.memory;

import dev.muster.application.newsroom.memory.NewsroomTables.Pair;
import dev.muster.application.newsroom.port.ArticleRepository;
import dev.muster.application.newsroom.port.ArticleRepository.Claimed;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.PublishedAt;
import java.util.Optional;

/** Stores articles in memory. */
public class InMemoryArticles implements ArticleRepository {
  private final NewsroomTables tables;

  /** Stores articles in these tables. */
  public InMemoryArticles(NewsroomTables tables) {
    this.tables = tables;
  }

  @Override
  public Article add(ArticleProfile profile, PublishedAt publishedAt) {
    return tables
        .articles()
        .insert(id -> new Article(new ArticleId(id), Version.FIRST, profile, publishedAt));
  }

  @Override
  public Optional<Article> claim(ArticleId article) {
    return tables.articles().find(article);
  }

  @Override
  public Optional<Claimed> claimForRemoval(ArticleId article) {
    return tables.articles().find(article).map(it -> new Claimed(it, tables.of(article).size()));
  }

  @Override
  public void update(Article article) {
    tables.articles().update(article);
  }

  @Override
  public void remove(ArticleId article) {
    tables.of(article).forEach(it -> tables.classifications().delete(Pair.of(it)));
    tables.articles().delete(article);
  }

  @Override
  public boolean hold(ArticleId article) {
    return tables.articles().contains(article);
  }
}
