package dev.muster.persistence.newsroom;

import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.Content;
import dev.muster.domain.newsroom.Description;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Makes entities of the rows that the database returns. */
final class NewsroomRows {
  /** The columns of an article. */
  static final String ARTICLE = "id, version, title, content, published_at";

  /** The columns of a category. */
  static final String CATEGORY = "id, version, name, description, parent_id";

  /** The columns of a classification. */
  static final String CLASSIFICATION = "article_id, category_id, is_primary, assigned_at, version";

  private NewsroomRows() {}

  static Article article(ResultSet row) throws SQLException {
    return new Article(
        new ArticleId(row.getLong(1)),
        new Version(row.getLong(2)),
        new ArticleProfile(new ArticleTitle(row.getString(3)), new Content(row.getString(4))),
        new PublishedAt(NewsroomSql.moment(row, 5)));
  }

  static Category category(ResultSet row) throws SQLException {
    return new Category(
        new CategoryId(row.getLong(1)),
        new Version(row.getLong(2)),
        new CategoryProfile(
            new CategoryName(row.getString(3)),
            Optional.ofNullable(row.getString(4)).map(Description::new)),
        NewsroomSql.number(row, 5).map(CategoryId::new));
  }

  static Classification classification(ResultSet row) throws SQLException {
    return new Classification(
        new ArticleId(row.getLong(1)),
        new CategoryId(row.getLong(2)),
        row.getBoolean(3),
        NewsroomSql.moment(row, 4),
        new Version(row.getLong(5)));
  }

  static Tag tag(ResultSet row) throws SQLException {
    return new Tag(
        new TagId(row.getLong(1)), new Version(row.getLong(2)), new TagName(row.getString(3)));
  }
}
