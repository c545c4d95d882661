package dev.muster.persistence.newsroom;

import dev.muster.application.newsroom.port.NewsroomReader;
import dev.muster.application.newsroom.query.ArticleCategory;
import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.application.newsroom.query.PathStep;
import dev.muster.application.newsroom.query.TagEntry;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.application.newsroom.query.TreeNode;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Answers questions about the newsroom from PostgreSQL, each with one statement. */
@Singleton
final class PostgresNewsroomReader implements NewsroomReader {
  private final ArticleQueries articles;
  private final CategoryQueries categories;
  private final TagQueries tags;

  PostgresNewsroomReader(ArticleQueries articles, CategoryQueries categories, TagQueries tags) {
    this.articles = articles;
    this.categories = categories;
    this.tags = tags;
  }

  @Override
  public Optional<Article> article(ArticleId article) {
    return articles.find(article);
  }

  @Override
  public List<Article> articles(ArticleFilter filter, Optional<ArticleId> after, int limit) {
    return articles.list(filter, value(after, ArticleId::value), limit);
  }

  @Override
  public Optional<Category> category(CategoryId category) {
    return categories.find(category);
  }

  @Override
  public List<Category> categories(CategoryFilter filter, Optional<CategoryId> after, int limit) {
    return categories.list(filter, value(after, CategoryId::value), limit);
  }

  @Override
  public Optional<Tag> tag(TagId tag) {
    return tags.find(tag);
  }

  @Override
  public List<TagEntry> tags(TagFilter filter, Optional<TagId> after, int limit) {
    return tags.list(filter, value(after, TagId::value), limit);
  }

  @Override
  public Optional<List<ArticleCategory>> categoriesOf(
      ArticleId article, Optional<CategoryId> after, int limit) {
    return articles.categoriesOf(article, value(after, CategoryId::value), limit);
  }

  @Override
  public Optional<List<Article>> articlesIn(
      CategoryId category, boolean subtree, Optional<ArticleId> after, int limit) {
    long key = value(after, ArticleId::value);
    return subtree
        ? articles.inSubtree(category, key, limit)
        : articles.inCategory(category, key, limit);
  }

  @Override
  public Optional<List<TreeNode>> tree(CategoryId category, TreeDepth depth, int limit) {
    return categories.tree(category, depth, limit);
  }

  @Override
  public Optional<List<PathStep>> path(CategoryId category) {
    return categories.path(category);
  }

  @Override
  public List<FollowedTag> tagsOf(FollowerId user, Optional<TagId> after, int limit) {
    return tags.tagsOf(user, value(after, TagId::value), limit);
  }

  @Override
  public Optional<List<Follow>> followersOf(TagId tag, Optional<FollowerId> after, int limit) {
    return tags.followersOf(tag, value(after, FollowerId::value), limit);
  }

  private static <K> long value(Optional<K> after, ToLongFunction<K> id) {
    return after.map(id::applyAsLong).orElse(0L);
  }
}
