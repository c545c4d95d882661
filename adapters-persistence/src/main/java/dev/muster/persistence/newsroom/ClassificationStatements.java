package dev.muster.persistence.newsroom;

import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.ClassificationFacts;
import jakarta.inject.Singleton;
import java.util.List;

/** Holds the SQL that reads and writes classifications within a claim. */
@Singleton
final class ClassificationStatements {
  private final NewsroomSql sql;

  ClassificationStatements(NewsroomSql sql) {
    this.sql = sql;
  }

  /** Returns the facts about one category of an article. */
  ClassificationFacts facts(ArticleId article, CategoryId category) {
    List<Classification> found =
        sql.list(
            "select "
                + NewsroomRows.CLASSIFICATION
                + """

                from newsroom.classification
                where article_id = ? and (category_id = ? or is_primary)
                union all
                (
                  select article_id, category_id, is_primary, assigned_at, version
                  from newsroom.classification
                  where article_id = ? and category_id <> ?
                  limit 1
                )
                """,
            NewsroomRows::classification,
            article.value(),
            category.value(),
            article.value(),
            category.value());
    return new ClassificationFacts(
        article,
        category,
        found.stream().filter(it -> it.category().equals(category)).findFirst(),
        found.stream().filter(Classification::primary).findFirst(),
        found.stream().anyMatch(it -> !it.category().equals(category)));
  }

  int insert(Classification classification) {
    return sql.update(
        """
        insert into newsroom.classification
          (article_id, category_id, is_primary, assigned_at, version)
        values (?, ?, ?, ?, ?)
        """,
        classification.article().value(),
        classification.category().value(),
        classification.primary(),
        classification.assignedAt(),
        classification.version().value());
  }

  int update(Classification classification) {
    return sql.update(
        """
        update newsroom.classification
        set is_primary = ?, version = ?
        where article_id = ? and category_id = ? and version = ? - 1
        """,
        classification.primary(),
        classification.version().value(),
        classification.article().value(),
        classification.category().value(),
        classification.version().value());
  }

  int delete(ArticleId article, CategoryId category) {
    return sql.update(
        "delete from newsroom.classification where article_id = ? and category_id = ?",
        article.value(),
        category.value());
  }
}
