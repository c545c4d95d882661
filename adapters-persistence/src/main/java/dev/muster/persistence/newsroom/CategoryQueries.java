package dev.muster.persistence.newsroom;

import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.application.newsroom.query.PathStep;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.application.newsroom.query.TreeNode;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import dev.muster.platform.jdbc.tree.TreeTable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads categories, up and down their trees. */
@Singleton
final class CategoryQueries {
  /** The trees that categories and their parents make. */
  static final TreeTable TREE = new TreeTable("newsroom.category", "id", "parent_id");

  private final DatabaseGate gate;
  private final NewsroomSql sql;
  private final SharedList<CategoryFilter, Category> list;

  CategoryQueries(DatabaseGate gate, NewsroomSql sql) {
    this.gate = gate;
    this.sql = sql;
    this.list = new SharedList<>(gate, CategoryFilter.ALL, this::page);
  }

  /** Returns the category, or empty where there is none. */
  Optional<Category> find(CategoryId category) {
    return gate.read(
        () ->
            sql.find(
                "select " + NewsroomRows.CATEGORY + " from newsroom.category where id = ?",
                NewsroomRows::category,
                category.value()));
  }

  /** Returns categories after an id, in the order of the ids. */
  List<Category> list(CategoryFilter filter, long after, int limit) {
    return list.read(filter, after, limit);
  }

  private List<Category> page(SharedList.Question<CategoryFilter> question) {
    CategoryFilter filter = question.filter();
    String name = filter.name().map(NameSearch::pattern).orElse(null);
    Long parent = filter.parent().map(CategoryId::value).orElse(null);
    return sql.search(
        "select "
            + NewsroomRows.CATEGORY
            + """

            from newsroom.category
            where id > ?
              and (cast(? as text) is null or name_folded like ?)
              and (cast(? as bigint) is null or parent_id = ?)
            order by id
            limit (select ?)
            """,
        !filter.equals(CategoryFilter.ALL),
        NewsroomRows::category,
        question.after(),
        name,
        name,
        parent,
        parent,
        question.limit());
  }

  /** Returns a category and those below it by level and id, or empty where there is none. */
  Optional<List<TreeNode>> tree(CategoryId category, TreeDepth depth, int limit) {
    return gate.read(
        () ->
            some(
                sql.list(
                    TREE.down()
                        + """
                        select c.id, c.name, c.parent_id
                        from (select id, level from down order by level, id limit (select ?)) page
                        join newsroom.category c on c.id = page.id
                        order by page.level, page.id
                        """,
                    row ->
                        new TreeNode(
                            new CategoryId(row.getLong(1)),
                            new CategoryName(row.getString(2)),
                            NewsroomSql.number(row, 3).map(CategoryId::new)),
                    category.value(),
                    depth.levels(),
                    limit)));
  }

  /** Returns the categories from the top down to one, or empty where there is none. */
  Optional<List<PathStep>> path(CategoryId category) {
    return gate.read(
        () ->
            some(
                sql.list(
                    TREE.up()
                        + """
                        select c.id, c.name, row_number() over (order by up.level desc)
                        from up
                        join newsroom.category c on c.id = up.id
                        order by up.level desc
                        """,
                    row ->
                        new PathStep(
                            new CategoryId(row.getLong(1)),
                            new CategoryName(row.getString(2)),
                            row.getInt(3)),
                    List.of(category.value()))));
  }

  private static <T> Optional<List<T>> some(List<T> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
  }
}
