package dev.muster.persistence.newsroom;

import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.PublishedAt;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Holds the SQL that locks and writes articles. */
@Singleton
final class ArticleStatements {
  private static final String SELECT =
      "select " + NewsroomRows.ARTICLE + " from newsroom.article where id = ? ";

  private final NewsroomSql sql;

  ArticleStatements(NewsroomSql sql) {
    this.sql = sql;
  }

  long insert(ArticleProfile profile, PublishedAt publishedAt) {
    return sql.list(
            """
            insert into newsroom.article (version, title, title_folded, content, published_at)
            values (?, ?, ?, ?, ?)
            returning id
            """,
            row -> row.getLong(1),
            Version.FIRST.value(),
            profile.title().value(),
            profile.title().folded(),
            profile.content().value(),
            publishedAt.value())
        .getFirst();
  }

  /** Locks the article against other changes; others may hold it. */
  Optional<Article> lock(ArticleId article) {
    return sql.find(SELECT + "for no key update", NewsroomRows::article, article.value());
  }

  /** Locks the article against everything. */
  Optional<Article> lockAlone(ArticleId article) {
    return sql.find(SELECT + "for update", NewsroomRows::article, article.value());
  }

  /** Locks the article against removal. */
  boolean lockAgainstRemoval(ArticleId article) {
    return sql.find(SELECT + "for key share", NewsroomRows::article, article.value()).isPresent();
  }

  int update(Article article) {
    return sql.update(
        """
        update newsroom.article
        set version = ?, title = ?, title_folded = ?, content = ?
        where id = ? and version = ? - 1
        """,
        article.version().value(),
        article.profile().title().value(),
        article.profile().title().folded(),
        article.profile().content().value(),
        article.id().value(),
        article.version().value());
  }

  boolean exists(ArticleId article) {
    return sql.find(SELECT, NewsroomRows::article, article.value()).isPresent();
  }

  long countCategories(ArticleId article) {
    return sql.list(
            "select count(*) from newsroom.classification where article_id = ?",
            row -> row.getLong(1),
            article.value())
        .getFirst();
  }

  void deleteClassifications(ArticleId article) {
    sql.update("delete from newsroom.classification where article_id = ?", article.value());
  }

  int delete(ArticleId article) {
    return sql.update("delete from newsroom.article where id = ?", article.value());
  }
}
