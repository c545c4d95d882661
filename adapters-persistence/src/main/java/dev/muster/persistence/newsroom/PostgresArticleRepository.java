package dev.muster.persistence.newsroom;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.port.ArticleRepository;
import dev.muster.application.newsroom.port.ArticleRepository.Claimed;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.PublishedAt;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stores articles in PostgreSQL; a claim is a lock on the row of the article. */
@Singleton
final class PostgresArticleRepository implements ArticleRepository {
  private final ArticleStatements statements;

  PostgresArticleRepository(ArticleStatements statements) {
    this.statements = statements;
  }

  @Override
  public Article add(ArticleProfile profile, PublishedAt publishedAt) {
    ArticleId id = new ArticleId(statements.insert(profile, publishedAt));
    return new Article(id, Version.FIRST, profile, publishedAt);
  }

  @Override
  public Optional<Article> claim(ArticleId article) {
    return statements.lock(article);
  }

  @Override
  public Optional<Claimed> claimForRemoval(ArticleId article) {
    // A single statement might count rows that are older than its lock.
    return statements
        .lockAlone(article)
        .map(it -> new Claimed(it, statements.countCategories(article)));
  }

  @Override
  public void update(Article article) {
    if (statements.update(article) == 0) {
      throw statements.exists(article.id()) ? new StaleVersionException() : unknown(article.id());
    }
  }

  @Override
  public void remove(ArticleId article) {
    statements.deleteClassifications(article);
    if (statements.delete(article) == 0) {
      throw unknown(article);
    }
  }

  @Override
  public boolean hold(ArticleId article) {
    return statements.lockAgainstRemoval(article);
  }

  private static NewsroomViolationException unknown(ArticleId article) {
    return new NewsroomViolationException(new UnknownArticle(article));
  }
}
