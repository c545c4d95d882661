package dev.muster.application.newsroom.memory;

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
import dev.muster.domain.NameFragment;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Answers queries from memory. */
public class InMemoryNewsroomReader implements NewsroomReader {
  private final NewsroomTables tables;

  /** Reads these tables. */
  public InMemoryNewsroomReader(NewsroomTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Article> article(ArticleId article) {
    return tables.articles().find(article);
  }

  @Override
  public List<Article> articles(ArticleFilter filter, Optional<ArticleId> after, int limit) {
    return tables
        .articles()
        .page(it -> has(it.profile().title().folded(), filter.title()), after, limit);
  }

  @Override
  public Optional<Category> category(CategoryId category) {
    return tables.categories().find(category);
  }

  @Override
  public List<Category> categories(CategoryFilter filter, Optional<CategoryId> after, int limit) {
    return tables
        .categories()
        .page(
            it ->
                has(it.profile().name().folded(), filter.name())
                    && (filter.parent().isEmpty() || filter.parent().equals(it.parent())),
            after,
            limit);
  }

  @Override
  public Optional<Tag> tag(TagId tag) {
    return tables.tags().find(tag);
  }

  @Override
  public List<TagEntry> tags(TagFilter filter, Optional<TagId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables
                    .tags()
                    .page(it -> has(it.name().folded(), filter.name()), after, limit)
                    .stream()
                    .map(it -> new TagEntry(it, follows(it.id()).size()))
                    .toList());
  }

  @Override
  public Optional<List<ArticleCategory>> categoriesOf(
      ArticleId article, Optional<CategoryId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables
                    .articles()
                    .find(article)
                    .map(
                        it ->
                            tables.of(article).stream()
                                .filter(
                                    own -> own.category().value() > value(after, CategoryId::value))
                                .limit(limit)
                                .map(this::seenFromArticle)
                                .toList()));
  }

  private ArticleCategory seenFromArticle(Classification own) {
    return new ArticleCategory(
        own.category(),
        tables.categories().find(own.category()).orElseThrow().profile().name(),
        own.primary(),
        own.assignedAt());
  }

  @Override
  public Optional<List<Article>> articlesIn(
      CategoryId category, boolean subtree, Optional<ArticleId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables
                    .categories()
                    .find(category)
                    .map(
                        it ->
                            tables
                                .in(
                                    tables.subtree(category, subtree ? TreeDepth.MAX : 0).stream()
                                        .map(Category::id)
                                        .toList())
                                .stream()
                                .map(Classification::article)
                                .distinct()
                                .filter(id -> id.value() > value(after, ArticleId::value))
                                .limit(limit)
                                .map(id -> tables.articles().find(id).orElseThrow())
                                .toList()));
  }

  @Override
  public Optional<List<TreeNode>> tree(CategoryId category, TreeDepth depth, int limit) {
    return tables
        .store()
        .read(
            () -> {
              List<TreeNode> nodes =
                  tables.subtree(category, depth.levels()).stream()
                      .limit(limit)
                      .map(it -> new TreeNode(it.id(), it.profile().name(), it.parent()))
                      .toList();
              return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes);
            });
  }

  @Override
  public Optional<List<PathStep>> path(CategoryId category) {
    return tables
        .store()
        .read(
            () -> {
              List<Category> path = tables.path(category).reversed();
              return path.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      IntStream.range(0, path.size())
                          .mapToObj(
                              i ->
                                  new PathStep(
                                      path.get(i).id(), path.get(i).profile().name(), i + 1))
                          .toList());
            });
  }

  @Override
  public List<FollowedTag> tagsOf(FollowerId user, Optional<TagId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables.follows().where(it -> it.user().equals(user)).stream()
                    .filter(it -> it.tag().value() > value(after, TagId::value))
                    .limit(limit)
                    .map(
                        it ->
                            new FollowedTag(
                                it.tag(),
                                tables.tags().find(it.tag()).orElseThrow().name(),
                                it.since()))
                    .toList());
  }

  @Override
  public Optional<List<Follow>> followersOf(TagId tag, Optional<FollowerId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables
                    .tags()
                    .find(tag)
                    .map(
                        it ->
                            follows(tag).stream()
                                .filter(own -> own.user().value() > value(after, FollowerId::value))
                                .limit(limit)
                                .toList()));
  }

  private List<Follow> follows(TagId tag) {
    return tables.follows().where(it -> it.tag().equals(tag));
  }

  private static boolean has(String folded, Optional<NameFragment> part) {
    return part.filter(it -> !folded.contains(it.folded())).isEmpty();
  }

  private static <K> long value(Optional<K> after, ToLongFunction<K> id) {
    return after.map(id::applyAsLong).orElse(0L);
  }
}
