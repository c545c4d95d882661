package dev.muster.persistence.newsroom;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.port.ClassificationRepository;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.ClassificationFacts;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import dev.muster.domain.newsroom.NewsroomViolationException;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** Stores classifications in PostgreSQL; a claim is a lock on the row of the article. */
@Singleton
final class PostgresClassificationRepository implements ClassificationRepository {
  private final ClassificationStatements statements;
  private final ArticleStatements articles;
  private final CategoryStatements categories;

  PostgresClassificationRepository(
      ClassificationStatements statements,
      ArticleStatements articles,
      CategoryStatements categories) {
    this.statements = statements;
    this.articles = articles;
    this.categories = categories;
  }

  @Override
  public ClassificationFacts claim(ArticleId article, CategoryId category) {
    // Categories are locked before articles everywhere, so that units of work do not deadlock.
    boolean held = categories.lockAgainstRemoval(category);
    if (articles.lock(article).isEmpty()) {
      throw refusal(new UnknownArticle(article));
    }
    if (!held) {
      throw refusal(new UnknownCategory(category));
    }
    return statements.facts(article, category);
  }

  @Override
  public void add(Classification classification) {
    refusing(classification, () -> statements.insert(classification));
  }

  @Override
  public void update(Classification classification) {
    if (refusing(classification, () -> statements.update(classification)) == 0) {
      throw statements.facts(classification.article(), classification.category()).own().isPresent()
          ? new StaleVersionException()
          : refusal(new UnknownClassification(classification.article(), classification.category()));
    }
  }

  @Override
  public void remove(ArticleId article, CategoryId category) {
    if (statements.delete(article, category) == 0) {
      throw refusal(new UnknownClassification(article, category));
    }
  }

  private static int refusing(Classification classification, Supplier<Integer> write) {
    return BackedRules.refusing(
        Map.of(
            "classification_article_fkey",
            new UnknownArticle(classification.article()),
            "classification_category_fkey",
            new UnknownCategory(classification.category()),
            "classification_primary_key",
            new OnePrimary(classification.article())),
        write);
  }

  private static NewsroomViolationException refusal(NewsroomViolation violation) {
    return new NewsroomViolationException(violation);
  }
}
