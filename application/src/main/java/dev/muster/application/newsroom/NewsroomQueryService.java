package dev.muster.application.newsroom;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.newsroom.port.NewsroomReader;
import dev.muster.application.newsroom.query.ArticleCategory;
import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.application.newsroom.query.CategoryTree;
import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.application.newsroom.query.PathStep;
import dev.muster.application.newsroom.query.TagEntry;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.application.newsroom.query.TagFollower;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.application.newsroom.query.TreeNode;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooLarge;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Runs the use cases of reading: turns results of the read port into pages and refusals. */
final class NewsroomQueryService implements NewsroomQueries {
  private final NewsroomPorts ports;
  private final NewsroomReader reader;

  NewsroomQueryService(NewsroomPorts ports) {
    this.ports = ports;
    this.reader = ports.reader();
  }

  @Override
  public Article article(ArticleId article) {
    return found(reader.article(article), article);
  }

  @Override
  public Page<Article> articles(ArticleFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("articles", filter);
    List<Article> found =
        reader.articles(filter, after(cursor, page, ArticleId::new), page.limit() + 1);
    return Page.of(found, page.limit(), it -> cursor.write(it.id().value()));
  }

  @Override
  public Category category(CategoryId category) {
    return found(reader.category(category), category);
  }

  @Override
  public Page<Category> categories(CategoryFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("categories", filter);
    List<Category> found =
        reader.categories(filter, after(cursor, page, CategoryId::new), page.limit() + 1);
    return Page.of(found, page.limit(), it -> cursor.write(it.id().value()));
  }

  @Override
  public Tag tag(TagId tag) {
    return found(reader.tag(tag), tag);
  }

  @Override
  public Page<TagEntry> tags(TagFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("tags", filter);
    List<TagEntry> found = reader.tags(filter, after(cursor, page, TagId::new), page.limit() + 1);
    return Page.of(found, page.limit(), it -> cursor.write(it.tag().id().value()));
  }

  @Override
  public Page<ArticleCategory> categoriesOf(ArticleId article, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("categories of", article);
    List<ArticleCategory> found =
        found(
            reader.categoriesOf(article, after(cursor, page, CategoryId::new), page.limit() + 1),
            article);
    return Page.of(found, page.limit(), it -> cursor.write(it.category().value()));
  }

  @Override
  public Page<Article> articlesIn(CategoryId category, boolean subtree, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("articles in", category, subtree);
    List<Article> found =
        found(
            reader.articlesIn(
                category, subtree, after(cursor, page, ArticleId::new), page.limit() + 1),
            category);
    return Page.of(found, page.limit(), it -> cursor.write(it.id().value()));
  }

  @Override
  public CategoryTree tree(CategoryId category, TreeDepth depth) {
    List<TreeNode> nodes =
        found(reader.tree(category, depth, CategoryTree.MAX_NODES + 1), category);
    if (nodes.size() > CategoryTree.MAX_NODES) {
      throw new NewsroomViolationException(new TreeTooLarge(category, CategoryTree.MAX_NODES));
    }
    return CategoryTree.of(nodes);
  }

  @Override
  public Page<PathStep> path(CategoryId category, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("path of", category);
    // A level is read as an id is: both begin with 1.
    long after = after(cursor, page, CategoryId::new).map(CategoryId::value).orElse(0L);
    List<PathStep> path = found(reader.path(category), category);
    return Page.of(
        path.stream().filter(it -> it.level() > after).limit(page.limit() + 1L).toList(),
        page.limit(),
        it -> cursor.write(it.level()));
  }

  @Override
  public Page<FollowedTag> tagsOf(FollowerId user, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("tags of", user);
    Optional<TagId> after = after(cursor, page, TagId::new);
    List<FollowedTag> found = reader.tagsOf(user, after, page.limit() + 1);
    // Whoever follows a tag exists; only for others this pays for a second statement.
    if (found.isEmpty()
        && after.isEmpty()
        && !ports.unitOfWork().execute(() -> ports.followers().hold(user))) {
      throw FollowService.unknown(user);
    }
    return Page.of(found, page.limit(), it -> cursor.write(it.tag().value()));
  }

  @Override
  public Page<TagFollower> followersOf(TagId tag, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("followers of", tag);
    Page<Follow> follows =
        Page.of(
            found(
                reader.followersOf(tag, after(cursor, page, FollowerId::new), page.limit() + 1),
                tag),
            page.limit(),
            it -> cursor.write(it.user().value()));
    Map<FollowerId, String> names =
        ports.followers().names(follows.items().stream().map(Follow::user).toList());
    // Whoever was removed between the two reads follows nothing any more.
    return new Page<>(
        follows.items().stream()
            .flatMap(
                it ->
                    Optional.ofNullable(names.get(it.user()))
                        .map(name -> new TagFollower(it.user(), name, it.since()))
                        .stream())
            .toList(),
        follows.next());
  }

  private static <K> Optional<K> after(KeysetCursor cursor, PageRequest page, LongFunction<K> id) {
    return page.after().map(text -> cursor.read(text, 1, key -> id.apply(key[0])));
  }

  private static <T> T found(Optional<T> found, ArticleId asked) {
    return found.orElseThrow(() -> new NewsroomViolationException(new UnknownArticle(asked)));
  }

  private static <T> T found(Optional<T> found, CategoryId asked) {
    return found.orElseThrow(() -> new NewsroomViolationException(new UnknownCategory(asked)));
  }

  private static <T> T found(Optional<T> found, TagId asked) {
    return found.orElseThrow(() -> new NewsroomViolationException(new UnknownTag(asked)));
  }
}
