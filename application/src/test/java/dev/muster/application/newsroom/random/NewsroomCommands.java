package dev.muster.application.newsroom.random;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.domain.NameFragment;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.Content;
import dev.muster.domain.newsroom.Description;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes commands and questions at random, over few things so that they often meet, some of which do
 * not exist.
 */
public final class NewsroomCommands {
  private static final int IDS = 12;
  private static final List<String> NAMES =
      List.of("a", "A", "b", "ab", "Ab%", "a_b", "Ä", "a\u0308", "ß", "\uD83D\uDEE1 b", "ς");

  private final RandomGenerator random;
  private final Instant now;

  /** Starts a sequence, all of which happens at a time. */
  public NewsroomCommands(RandomGenerator random, Instant now) {
    this.random = random;
    this.now = now;
  }

  /** A command or a question; the same object asks the same of every newsroom. */
  public Function<NewsroomUseCases, Object> next() {
    ArticleId article = new ArticleId(id());
    CategoryId category = new CategoryId(id());
    TagId tag = new TagId(id());
    FollowerId user = new FollowerId(1 + random.nextInt(3));
    Precondition seen = precondition();
    return switch (random.nextInt(28)) {
      case 0, 1, 2 -> articles(article, seen);
      case 3, 4, 5, 6, 7, 8, 9 -> categories(category, seen);
      case 10, 11, 12, 13, 14 -> classify(article, category, seen);
      case 15, 16 -> newsroom -> newsroom.classifications().makePrimary(article, category, seen);
      case 17 ->
          newsroom -> {
            newsroom.classifications().end(article, category, seen);
            return article;
          };
      case 18, 19, 20 -> tags(tag, seen);
      case 21, 22 -> newsroom -> newsroom.follows().follow(user, tag);
      case 23 ->
          newsroom -> {
            newsroom.follows().unfollow(user, tag);
            return user;
          };
      default -> question(article, category, tag, user);
    };
  }

  private Function<NewsroomUseCases, Object> classify(
      ArticleId article, CategoryId category, Precondition seen) {
    return newsroom -> newsroom.classifications().classify(article, category, seen, it -> {});
  }

  private Function<NewsroomUseCases, Object> articles(ArticleId article, Precondition seen) {
    ArticleProfile text = new ArticleProfile(new ArticleTitle(name()), new Content(name()));
    Optional<PublishedAt> moment =
        maybe(() -> new PublishedAt(now.plusSeconds(random.nextInt(4) - 2)));
    boolean cascade = random.nextBoolean();
    return switch (random.nextInt(6)) {
      case 0 -> newsroom -> newsroom.articles().revise(article, seen, it -> text);
      case 1 -> newsroom -> newsroom.articles().remove(article, seen, cascade);
      case 2 -> newsroom -> newsroom.articles().hold(article);
      default -> newsroom -> newsroom.articles().publish(text, moment);
    };
  }

  private Function<NewsroomUseCases, Object> categories(CategoryId category, Precondition seen) {
    CategoryProfile profile =
        new CategoryProfile(new CategoryName(name()), maybe(() -> new Description(name())));
    Optional<CategoryId> parent = maybe(() -> new CategoryId(id()));
    Mode mode = Mode.values()[random.nextInt(Mode.values().length)];
    return switch (random.nextInt(8)) {
      case 0 -> newsroom -> newsroom.categories().revise(category, seen, it -> profile);
      case 1, 2 -> newsroom -> newsroom.categories().move(category, seen, parent);
      case 3 -> newsroom -> newsroom.categories().remove(category, seen, mode);
      default -> newsroom -> newsroom.categories().add(profile, parent);
    };
  }

  private Function<NewsroomUseCases, Object> tags(TagId tag, Precondition seen) {
    TagName name = new TagName(name());
    return switch (random.nextInt(4)) {
      case 0 -> newsroom -> newsroom.tags().rename(tag, seen, it -> name);
      case 1 -> newsroom -> newsroom.tags().remove(tag, seen);
      default -> newsroom -> newsroom.tags().add(name);
    };
  }

  private Function<NewsroomUseCases, Object> question(
      ArticleId article, CategoryId category, TagId tag, FollowerId user) {
    Optional<NameFragment> part = maybe(() -> new NameFragment(name()));
    CategoryFilter filter = new CategoryFilter(part, maybe(() -> category));
    TreeDepth depth = new TreeDepth(1 + random.nextInt(TreeDepth.MAX));
    boolean subtree = random.nextBoolean();
    PageRequest page = new PageRequest(1 + random.nextInt(20), Optional.empty());
    return switch (random.nextInt(12)) {
      case 0 -> newsroom -> newsroom.queries().articles(new ArticleFilter(part), page);
      case 1 -> newsroom -> newsroom.queries().categories(filter, page);
      case 2 -> newsroom -> newsroom.queries().tags(new TagFilter(part), page);
      case 3 -> newsroom -> newsroom.queries().article(article);
      case 4 -> newsroom -> newsroom.queries().category(category);
      case 5 -> newsroom -> newsroom.queries().categoriesOf(article, page);
      case 6 -> newsroom -> newsroom.queries().tree(category, depth);
      case 7 -> newsroom -> newsroom.queries().path(category, page);
      case 8 -> newsroom -> newsroom.queries().tagsOf(user, page);
      case 9 -> newsroom -> newsroom.queries().followersOf(tag, page);
      default -> newsroom -> newsroom.queries().articlesIn(category, subtree, page);
    };
  }

  private Precondition precondition() {
    return switch (random.nextInt(16)) {
      case 0 -> Precondition.EXISTS;
      case 1 -> Precondition.ABSENT;
      case 2 -> Precondition.oneOf(Set.of(new Version(1 + random.nextInt(3))));
      case 3 -> Precondition.noneOf(Set.of(new Version(1 + random.nextInt(3))));
      default -> Precondition.NONE;
    };
  }

  private long id() {
    return 1 + random.nextInt(IDS);
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private <V> Optional<V> maybe(Supplier<V> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
