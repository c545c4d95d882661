package dev.muster.application.newsroom.contract;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.memory.InMemoryComments;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.newsroom.query.ArticleCategory;
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
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface NewsroomFixture extends UnitOfWorkFixture {
  /** The time of all commands. */
  Instant NOW = Instant.parse("2026-05-06T07:08:09.123456Z");

  /** Identities that no suite ever reaches. */
  ArticleId NO_ARTICLE = new ArticleId(987_654_321L);

  CategoryId NO_CATEGORY = new CategoryId(987_654_321L);
  TagId NO_TAG = new TagId(987_654_321L);
  FollowerId NOBODY = new FollowerId(987_654_321L);

  /** Tells broken rules of the newsroom apart from failures. */
  Refusals<NewsroomViolation, NewsroomViolationException> REFUSALS =
      Refusals.in(NewsroomViolationException.class, NewsroomViolationException::violation);

  /** Returns the adapter under test. */
  NewsroomPorts ports();

  /** Adds a user to those that may follow tags. */
  FollowerId user(String name);

  /** Returns what stands for other contexts that keep something about articles. */
  InMemoryComments comments();

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are articles. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return article(name).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return ports().reader().article(new ArticleId(row)).map(it -> it.profile().title().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default NewsroomUseCases useCases() {
    return useCasesAt(NOW);
  }

  /** Returns the use cases at a time. */
  default NewsroomUseCases useCasesAt(Instant now) {
    return NewsroomUseCases.over(ports(), comments(), () -> now)
        .guarded(OperatorPermissions.in(NewsroomPermissions.GRANTS, NewsroomPermissions.FOLLOWERS));
  }

  /** Stores an article. */
  default Article article(String title) {
    return unit(() -> ports().articles().add(text(title), new PublishedAt(NOW)));
  }

  /** Stores a category at the top. */
  default Category category(String name) {
    return unit(() -> ports().categories().add(profile(name), Optional.empty()));
  }

  /** Stores a category below a parent. */
  default Category category(String name, Category parent) {
    return unit(
        () -> {
          ports().categories().claimForChild(parent.id());
          return ports().categories().add(profile(name), Optional.of(parent.id()));
        });
  }

  /** Stores categories each of which is the parent of the next, the first at the top. */
  default List<Category> line(String name, int length) {
    return grown(List.of(category(name)), length - 1);
  }

  /** Stores so many more categories below the last of a line, each the parent of the next. */
  default List<Category> grown(List<Category> line, int more) {
    List<Category> grown = new ArrayList<>(line);
    for (int i = 0; i < more; i++) {
      Category last = grown.getLast();
      grown.add(category(last.profile().name().value(), last));
    }
    return grown;
  }

  /** Stores a tag. */
  default Tag tag(String name) {
    return unit(() -> ports().tags().add(new TagName(name)));
  }

  /** Puts an article into a category. */
  default Classification classified(Article article, Category category) {
    return classified(article, category, NOW);
  }

  /** Puts an article into a category at a time. */
  default Classification classified(Article article, Category category, Instant now) {
    return useCasesAt(now)
        .classifications()
        .classify(article.id(), category.id(), Precondition.NONE, it -> {})
        .classification();
  }

  /** Lets a user follow a tag. */
  default Follow follow(FollowerId user, Tag tag) {
    return unit(() -> ports().follows().begin(new Follow(user, tag.id(), NOW)).follow());
  }

  /** Returns the category as it is stored. */
  default Category stored(Category category) {
    return ports().reader().category(category.id()).orElseThrow();
  }

  /** Returns the categories of an article. */
  default List<ArticleCategory> categoriesOf(Article article) {
    return ports().reader().categoriesOf(article.id(), Optional.empty(), 100).orElseThrow();
  }

  /** Returns the primary categories of an article: one, or none where it has no category. */
  default List<CategoryId> primaryOf(Article article) {
    return categoriesOf(article).stream()
        .filter(ArticleCategory::primary)
        .map(ArticleCategory::category)
        .toList();
  }

  /** Returns an article with a content. */
  static ArticleProfile text(String title) {
    return new ArticleProfile(new ArticleTitle(title), new Content("About " + title));
  }

  /** Returns a category without a description. */
  static CategoryProfile profile(String name) {
    return new CategoryProfile(new CategoryName(name), Optional.empty());
  }

  /** Returns the identities of categories. */
  static List<CategoryId> ids(List<Category> categories) {
    return categories.stream().map(Category::id).toList();
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(NewsroomViolation rule, Executable command) {
    NewsroomViolation broken = REFUSALS.assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
