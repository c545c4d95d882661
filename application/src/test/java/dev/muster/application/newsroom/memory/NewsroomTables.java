package dev.muster.application.newsroom.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables of the newsroom in memory.
 *
 * @param store their store
 * @param articles the articles
 * @param categories the categories
 * @param classifications which articles are in which categories
 * @param tags the tags
 * @param follows which users follow which tags
 */
public record NewsroomTables(
    InMemoryStore store,
    Table<ArticleId, Article> articles,
    Table<CategoryId, Category> categories,
    Table<Pair, Classification> classifications,
    Table<TagId, Tag> tags,
    Table<FollowKey, Follow> follows) {
  /** The key of a classification, in the order of the articles. */
  public record Pair(ArticleId article, CategoryId category) {
    private static final Comparator<Pair> ORDER =
        Comparator.<Pair>comparingLong(it -> it.article.value())
            .thenComparingLong(it -> it.category.value());

    /** Returns the key of a classification. */
    public static Pair of(Classification classification) {
      return new Pair(classification.article(), classification.category());
    }
  }

  /** The key of a follow, in the order of the users. */
  public record FollowKey(FollowerId user, TagId tag) {
    private static final Comparator<FollowKey> ORDER =
        Comparator.<FollowKey>comparingLong(it -> it.user.value())
            .thenComparingLong(it -> it.tag.value());

    /** Returns the key of a follow. */
    public static FollowKey of(Follow follow) {
      return new FollowKey(follow.user(), follow.tag());
    }
  }

  static NewsroomTables in(InMemoryStore store) {
    Table<ArticleId, Article> articles =
        store
            .table("article", Article::id, Comparator.comparingLong(ArticleId::value))
            .versioned(Article::version)
            .missing(id -> refusal(new UnknownArticle(id)));
    Table<CategoryId, Category> categories =
        store
            .table("category", Category::id, Comparator.comparingLong(CategoryId::value))
            .versioned(Category::version)
            .unique("category_name_key", it -> List.of(it.parent(), it.profile().name().folded()))
            .refuses(
                "category_name_key",
                it -> refusal(new CategoryNameTaken(it.profile().name(), it.parent())))
            .missing(id -> refusal(new UnknownCategory(id)));
    categories.references("category_parent_fkey", categories, it -> it.parent().orElse(null));
    Table<Pair, Classification> classifications =
        store
            .table("classification", Pair::of, Pair.ORDER)
            .versioned(Classification::version)
            .references("classification_article_fkey", articles, Classification::article)
            .references("classification_category_fkey", categories, Classification::category)
            .unique("classification_primary_key", it -> it.primary() ? it.article() : null)
            .refuses("classification_primary_key", it -> refusal(new OnePrimary(it.article())))
            .refuses("classification_article_fkey", it -> refusal(new UnknownArticle(it.article())))
            .refuses(
                "classification_category_fkey", it -> refusal(new UnknownCategory(it.category())))
            .missing(id -> refusal(new UnknownClassification(id.article(), id.category())));
    Table<TagId, Tag> tags =
        store
            .table("tag", Tag::id, Comparator.comparingLong(TagId::value))
            .versioned(Tag::version)
            .unique("tag_name_key", it -> it.name().folded())
            .refuses("tag_name_key", it -> refusal(new TagNameTaken(it.name())))
            .missing(id -> refusal(new UnknownTag(id)));
    Table<FollowKey, Follow> follows =
        store
            .table("follow", FollowKey::of, FollowKey.ORDER)
            .references("follow_tag_fkey", tags, Follow::tag)
            .refuses("follow_tag_fkey", it -> refusal(new UnknownTag(it.tag())));
    return new NewsroomTables(store, articles, categories, classifications, tags, follows);
  }

  /** Returns a category, its parent, and so on up to the top; none if it does not exist. */
  public List<Category> path(CategoryId category) {
    List<Category> path = new ArrayList<>();
    Optional<Category> next = categories.find(category);
    while (next.isPresent()) {
      path.add(next.get());
      next = next.get().parent().flatMap(categories::find);
    }
    return path;
  }

  /** Returns the categories whose parent a category is, by id. */
  public List<Category> childrenOf(CategoryId parent) {
    return categories.where(it -> it.parent().filter(parent::equals).isPresent());
  }

  /** Returns a category and all below it, level by level, down to a depth. */
  public List<Category> subtree(CategoryId category, int depth) {
    List<Category> subtree = new ArrayList<>();
    List<Category> level = categories.find(category).stream().toList();
    for (int i = 0; i <= depth && !level.isEmpty(); i++) {
      subtree.addAll(level);
      level =
          level.stream()
              .flatMap(it -> childrenOf(it.id()).stream())
              .sorted(Comparator.comparingLong(it -> it.id().value()))
              .toList();
    }
    return subtree;
  }

  /** Returns the number of levels from a category down. */
  public int height(CategoryId category) {
    return 1 + childrenOf(category).stream().mapToInt(it -> height(it.id())).max().orElse(0);
  }

  /** Returns the classifications of an article, by category. */
  public List<Classification> of(ArticleId article) {
    return classifications.where(it -> it.article().equals(article));
  }

  /** Returns the classifications in categories, by article. */
  public List<Classification> in(Collection<CategoryId> all) {
    return classifications.where(it -> all.contains(it.category()));
  }

  private static NewsroomViolationException refusal(NewsroomViolation violation) {
    return new NewsroomViolationException(violation);
  }
}
