package dev.muster.persistence.newsroom;

import dev.muster.application.newsroom.port.NewsroomTransferStore;
import dev.muster.application.newsroom.transfer.NewsroomEntry;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfArticle;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfCategory;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfClassification;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfTag;
import dev.muster.domain.TreeMove;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.Description;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagName;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.transfer.PostgresTransferStore;
import dev.muster.platform.jdbc.transfer.TransferTable;
import dev.muster.platform.jdbc.tree.StagedTree;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Stores and reads the whole newsroom in PostgreSQL. */
@Singleton
final class PostgresNewsroomTransferStore extends PostgresTransferStore
    implements NewsroomTransferStore {
  private static final TransferTable<OfArticle> ARTICLES =
      new TransferTable<>(
              NewsroomEntry.ARTICLES,
              OfArticle.class,
              "newsroom.article",
              "id",
              NewsroomRows.ARTICLE,
              PostgresNewsroomTransferStore::article)
          .column("id", "bigint", it -> it.id().value())
          .column("title", "text", it -> it.profile().title().value())
          .column("title_folded", "text", it -> it.profile().title().folded())
          .column("content", "text", it -> it.profile().content().value())
          .column("published_at", "timestamptz", it -> it.publishedAt().value());

  private static final String UNKNOWN_PARENTS =
      """
      select s.*
      from staged_categories s
      where s.parent_id is not null
        and not exists (select from staged_categories p where p.id = s.parent_id)
        and not exists (select from newsroom.category p where p.id = s.parent_id)
        and s.parent_id <> all (?)
      """;

  // A name belongs to the stored category, or else to the first line with it.
  private static final String TAKEN_NAMES =
      """
      select s.*
      from (
        select *, first_value(id) over (
          partition by coalesce(parent_id, 0), name_folded order by line) as first_id
        from staged_categories
      ) s
      left join newsroom.category c
        on coalesce(c.parent_id, 0) = coalesce(s.parent_id, 0) and c.name_folded = s.name_folded
      where s.id <> coalesce(c.id, s.first_id)
      """;

  private static final StagedTree TREE = new StagedTree(CategoryQueries.TREE, "staged_categories");

  private static final TransferTable<OfCategory> CATEGORIES =
      new TransferTable<>(
              NewsroomEntry.CATEGORIES,
              OfCategory.class,
              "newsroom.category",
              "id",
              NewsroomRows.CATEGORY,
              PostgresNewsroomTransferStore::category)
          .column("id", "bigint", it -> it.id().value())
          .column("name", "text", it -> it.profile().name().value())
          .column("name_folded", "text", it -> it.profile().name().folded())
          .column(
              "description",
              "text",
              it -> it.profile().description().map(Description::value).orElse(null))
          .column("parent_id", "bigint", it -> it.parent().map(CategoryId::value).orElse(null))
          .check(
              NewsroomEntry.CATEGORIES,
              UNKNOWN_PARENTS,
              row -> new UnknownCategory(new CategoryId(row.getLong("parent_id"))))
          .check(
              TAKEN_NAMES,
              row ->
                  new CategoryNameTaken(
                      new CategoryName(row.getString("name")),
                      Optional.ofNullable(row.getObject("parent_id", Long.class))
                          .map(CategoryId::new)))
          .check(
              "select s.line, s.path from (" + TREE.tooHigh() + ") s",
              PostgresNewsroomTransferStore::tooHigh);

  // The stored primary category counts, or else that of the first line.
  private static final String SECOND_PRIMARIES =
      """
      select s.*
      from (
        select *, row_number() over (partition by article_id order by line) as place
        from staged_classifications
        where is_primary
      ) s
      where s.place > 1
        or exists (
          select from newsroom.classification c
          where c.article_id = s.article_id and c.is_primary)
      """;

  private static final String WITHOUT_A_PRIMARY =
      """
      select s.*
      from (
        select distinct on (article_id) *
        from staged_classifications
        order by article_id, line
      ) s
      where not exists (
          select from staged_classifications p where p.article_id = s.article_id and p.is_primary)
        and not exists (
          select from newsroom.classification c
          where c.article_id = s.article_id and c.is_primary)
        and s.article_id <> all (?)
      """;

  private static final TransferTable<OfClassification> CLASSIFICATIONS =
      new TransferTable<>(
              NewsroomEntry.CLASSIFICATIONS,
              OfClassification.class,
              "newsroom.classification",
              "article_id, category_id",
              NewsroomRows.CLASSIFICATION,
              PostgresNewsroomTransferStore::classification)
          .column("article_id", "bigint", it -> it.article().value())
          .column("category_id", "bigint", it -> it.category().value())
          .column("is_primary", "boolean", OfClassification::primary)
          .column("assigned_at", "timestamptz", OfClassification::assignedAt)
          .refers(
              "article_id",
              ARTICLES,
              row -> new UnknownArticle(new ArticleId(row.getLong("article_id"))))
          .refers(
              "category_id",
              CATEGORIES,
              row -> new UnknownCategory(new CategoryId(row.getLong("category_id"))))
          .check(SECOND_PRIMARIES, PostgresNewsroomTransferStore::onePrimary)
          .check(
              NewsroomEntry.CLASSIFICATIONS,
              WITHOUT_A_PRIMARY,
              PostgresNewsroomTransferStore::onePrimary);

  private static final TransferTable<OfTag> TAGS =
      new TransferTable<>(
              NewsroomEntry.TAGS,
              OfTag.class,
              "newsroom.tag",
              "id",
              "id, version, name",
              PostgresNewsroomTransferStore::tag)
          .column("id", "bigint", it -> it.id().value())
          .column("name", "text", it -> it.name().value())
          .column("name_folded", "text", it -> it.name().folded())
          .unique("name_folded", row -> new TagNameTaken(new TagName(row.getString("name"))));

  PostgresNewsroomTransferStore(LongTransaction transaction) {
    super(transaction, List.of(ARTICLES, CATEGORIES, CLASSIFICATIONS, TAGS));
  }

  private static OfArticle article(ResultSet row) throws SQLException {
    Article article = NewsroomRows.article(row);
    return new OfArticle(article.id(), article.profile(), article.publishedAt());
  }

  private static OfCategory category(ResultSet row) throws SQLException {
    Category category = NewsroomRows.category(row);
    return new OfCategory(category.id(), category.profile(), category.parent());
  }

  private static OfClassification classification(ResultSet row) throws SQLException {
    Classification stored = NewsroomRows.classification(row);
    return new OfClassification(
        stored.article(), stored.category(), stored.primary(), stored.assignedAt());
  }

  private static OfTag tag(ResultSet row) throws SQLException {
    Tag tag = NewsroomRows.tag(row);
    return new OfTag(tag.id(), tag.name());
  }

  private static NewsroomViolation onePrimary(ResultSet row) throws SQLException {
    return new OnePrimary(new ArticleId(row.getLong("article_id")));
  }

  private static NewsroomViolation tooHigh(ResultSet row) throws SQLException {
    return StagedTree.cycle(row)
        .<NewsroomViolation>map(
            path -> new CategoryCycle(path.stream().map(CategoryId::new).toList()))
        .orElse(new TreeTooDeep(TreeMove.MAX_LEVELS + 1));
  }
}
