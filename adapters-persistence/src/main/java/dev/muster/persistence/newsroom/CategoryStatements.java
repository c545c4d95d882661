package dev.muster.persistence.newsroom;

import dev.muster.domain.TreeMove;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval;
import dev.muster.domain.newsroom.Description;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the SQL that locks and writes categories. */
@Singleton
final class CategoryStatements {
  private static final String SELECT =
      "select " + NewsroomRows.CATEGORY + " from newsroom.category where id = ? ";

  private final NewsroomSql sql;

  CategoryStatements(NewsroomSql sql) {
    this.sql = sql;
  }

  long insert(CategoryProfile profile, @Nullable Long parent) {
    return sql.list(
            """
            insert into newsroom.category (version, name, name_folded, description, parent_id)
            values (?, ?, ?, ?, ?)
            returning id
            """,
            row -> row.getLong(1),
            Version.FIRST.value(),
            profile.name().value(),
            profile.name().folded(),
            profile.description().map(Description::value).orElse(null),
            parent)
        .getFirst();
  }

  /** Locks the category against other changes; articles may still be put into it. */
  Optional<Category> lock(CategoryId category) {
    return sql.find(SELECT + "for no key update", NewsroomRows::category, category.value());
  }

  /** Locks the category against removal. */
  boolean lockAgainstRemoval(CategoryId category) {
    return sql.find(SELECT + "for key share", NewsroomRows::category, category.value()).isPresent();
  }

  int update(Category category) {
    CategoryProfile profile = category.profile();
    return sql.update(
        """
        update newsroom.category
        set version = ?, name = ?, name_folded = ?, description = ?, parent_id = ?
        where id = ? and version = ? - 1
        """,
        category.version().value(),
        profile.name().value(),
        profile.name().folded(),
        profile.description().map(Description::value).orElse(null),
        category.parent().map(CategoryId::value).orElse(null),
        category.id().value(),
        category.version().value());
  }

  boolean exists(CategoryId category) {
    return sql.find(SELECT, NewsroomRows::category, category.value()).isPresent();
  }

  /** Returns a category and all below it. */
  List<Long> subtree(CategoryId category) {
    return sql.list(
        CategoryQueries.TREE.down() + "select id from down order by id",
        row -> row.getLong(1),
        category.value(),
        TreeMove.MAX_LEVELS);
  }

  /** Locks categories against everything, by id, so that no article is put into them. */
  void lockAll(Collection<Long> categories) {
    sql.list(
        "select id from newsroom.category where id = any (?) order by id for update",
        row -> row.getLong(1),
        categories);
  }

  /**
   * Locks the articles in categories, by id. Categories are locked before articles everywhere, so
   * that units of work do not deadlock.
   */
  void lockArticles(Collection<Long> categories) {
    sql.list(
        """
        select id
        from newsroom.article
        where id in (select article_id from newsroom.classification where category_id = any (?))
        order by id
        for no key update
        """,
        row -> row.getLong(1),
        categories);
  }

  /** Counts what is in a category and below it, for its removal. */
  CategoryRemoval removal(Category category, Collection<Long> subtree) {
    return sql.list(
            """
            select
              (select count(*) from newsroom.category where parent_id = c.id),
              (select count(*) from newsroom.classification where category_id = c.id),
              (select count(*) from newsroom.classification where category_id = any (?)),
              (
                select child.name
                from newsroom.category child
                join newsroom.category beside
                  on coalesce(beside.parent_id, 0) = coalesce(c.parent_id, 0)
                  and beside.name_folded = child.name_folded
                  and beside.id <> c.id
                where child.parent_id = c.id
                order by child.id
                limit 1
              )
            from newsroom.category c
            where c.id = ?
            """,
            row ->
                new CategoryRemoval(
                    category,
                    row.getLong(1),
                    row.getLong(2),
                    subtree.size() - 1L,
                    row.getLong(3),
                    Optional.ofNullable(row.getString(4)).map(CategoryName::new)),
            subtree,
            category.id().value())
        .getFirst();
  }

  /** Takes all articles out of categories, and returns those whose primary category it was. */
  List<Long> empty(Collection<Long> categories) {
    return sql.list(
        """
        with ended as (
          delete from newsroom.classification
          where category_id = any (?)
          returning article_id, is_primary
        )
        select article_id from ended where is_primary
        """,
        row -> row.getLong(1),
        categories);
  }

  /** Makes the earliest assigned category of each article its primary one, if it has any. */
  void handOver(Collection<Long> articles) {
    sql.update(
        """
        update newsroom.classification c
        set is_primary = true, version = c.version + 1
        from (
          select distinct on (article_id) article_id, category_id
          from newsroom.classification
          where article_id = any (?)
          order by article_id, assigned_at, category_id
        ) heir
        where c.article_id = heir.article_id and c.category_id = heir.category_id
        """,
        articles);
  }

  int delete(Collection<Long> categories) {
    return sql.update("delete from newsroom.category where id = any (?)", categories);
  }

  /** Gives all children of a category another parent and their next version. */
  void moveChildren(CategoryId category, @Nullable Long parent) {
    sql.update(
        """
        update newsroom.category
        set version = version + 1, parent_id = ?
        where parent_id = ?
        """,
        parent,
        category.value());
  }
}
