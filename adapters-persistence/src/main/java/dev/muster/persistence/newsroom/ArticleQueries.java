package dev.muster.persistence.newsroom;

import dev.muster.application.newsroom.query.ArticleCategory;
import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles and their categories. A list of a category starts from it, so that an empty list
 * (one row of nulls) differs from a missing category (no row).
 */
@Singleton
final class ArticleQueries {
  private static final String OF_CATEGORY =
      """
      select a.id, a.version, a.title, a.content, a.published_at
      from newsroom.category c
      left join lateral (
        select article_id
        from newsroom.classification
        where category_id = c.id and article_id > ?
        order by article_id
        limit (select ?)
      ) page on true
      left join newsroom.article a on a.id = page.article_id
      where c.id = ?
      order by a.id
      """;

  private static final String OF_SUBTREE =
      CategoryQueries.TREE.down()
          + """
          select a.id, a.version, a.title, a.content, a.published_at
          from (select from down where level = 0) c
          left join lateral (
            select distinct article_id
            from newsroom.classification
            where category_id = any (array(select id from down)) and article_id > ?
            order by article_id
            limit (select ?)
          ) page on true
          left join newsroom.article a on a.id = page.article_id
          order by a.id
          """;

  private final DatabaseGate gate;
  private final NewsroomSql sql;
  private final SharedList<ArticleFilter, Article> list;

  ArticleQueries(DatabaseGate gate, NewsroomSql sql) {
    this.gate = gate;
    this.sql = sql;
    this.list = new SharedList<>(gate, ArticleFilter.ALL, this::page);
  }

  /** Returns the article, or empty where there is none. */
  Optional<Article> find(ArticleId article) {
    return gate.read(
        () ->
            sql.find(
                "select " + NewsroomRows.ARTICLE + " from newsroom.article where id = ?",
                NewsroomRows::article,
                article.value()));
  }

  /** Returns articles after an id, in the order of the ids. */
  List<Article> list(ArticleFilter filter, long after, int limit) {
    return list.read(filter, after, limit);
  }

  private List<Article> page(SharedList.Question<ArticleFilter> question) {
    String pattern = question.filter().title().map(NameSearch::pattern).orElse(null);
    return sql.search(
        "select "
            + NewsroomRows.ARTICLE
            + """

            from newsroom.article
            where id > ? and (cast(? as text) is null or title_folded like ?)
            order by id
            limit (select ?)
            """,
        pattern != null,
        NewsroomRows::article,
        question.after(),
        pattern,
        pattern,
        question.limit());
  }

  /** Returns the articles in a category after an id, or empty where there is no category. */
  Optional<List<Article>> inCategory(CategoryId category, long after, int limit) {
    return gate.read(
        () ->
            NewsroomSql.afterFirst(
                sql.list(
                    OF_CATEGORY,
                    NewsroomSql.maybe(NewsroomRows::article),
                    after,
                    limit,
                    category.value())));
  }

  /** Returns the articles in a category or below it, each once. */
  Optional<List<Article>> inSubtree(CategoryId category, long after, int limit) {
    return gate.read(
        () ->
            NewsroomSql.afterFirst(
                sql.list(
                    OF_SUBTREE,
                    NewsroomSql.maybe(NewsroomRows::article),
                    category.value(),
                    TreeDepth.MAX,
                    after,
                    limit)));
  }

  /** Returns the categories of an article after an id, or empty where there is no article. */
  Optional<List<ArticleCategory>> categoriesOf(ArticleId article, long after, int limit) {
    return gate.read(
        () ->
            NewsroomSql.afterFirst(
                sql.list(
                    """
                    select c.id, c.name, own.is_primary, own.assigned_at
                    from newsroom.article a
                    left join lateral (
                      select category_id, is_primary, assigned_at
                      from newsroom.classification
                      where article_id = a.id and category_id > ?
                      order by category_id
                      limit (select ?)
                    ) own on true
                    left join newsroom.category c on c.id = own.category_id
                    where a.id = ?
                    order by c.id
                    """,
                    NewsroomSql.maybe(
                        row ->
                            new ArticleCategory(
                                new CategoryId(row.getLong(1)),
                                new CategoryName(row.getString(2)),
                                row.getBoolean(3),
                                NewsroomSql.moment(row, 4))),
                    after,
                    limit,
                    article.value())));
  }
}
