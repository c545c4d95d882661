package dev.muster.domain.newsroom;

import dev.muster.domain.TreeMove;
import dev.muster.domain.Violation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A broken rule of the newsroom: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface NewsroomViolation extends Violation {
  /** The article does not exist. */
  record UnknownArticle(ArticleId article) implements NewsroomViolation {}

  /**
   * Categories do not exist.
   *
   * @param categories all of them that the command names, by id, at least one
   */
  record UnknownCategory(List<CategoryId> categories) implements NewsroomViolation {
    /** Copies the list. */
    public UnknownCategory {
      categories = List.copyOf(categories);
    }

    /** Creates the violation of a command that names one category. */
    public UnknownCategory(CategoryId category) {
      this(List.of(category));
    }
  }

  /** The tag does not exist. */
  record UnknownTag(TagId tag) implements NewsroomViolation {}

  /** The user does not exist. */
  record UnknownUser(FollowerId user) implements NewsroomViolation {}

  /** Article and category exist, but the article is not in the category. */
  record UnknownClassification(ArticleId article, CategoryId category)
      implements NewsroomViolation {}

  /** User and tag exist, but the user does not follow the tag. */
  record UnknownFollow(FollowerId user, TagId tag) implements NewsroomViolation {}

  /** An article would be published later than now. */
  record PublishedInFuture(PublishedAt publishedAt, Instant now) implements NewsroomViolation {}

  /**
   * Something hangs on the article.
   *
   * @param uses the counts by kind
   */
  record ArticleInUse(ArticleId article, SortedMap<String, Long> uses)
      implements NewsroomViolation {
    /** Copies the counts. */
    public ArticleInUse {
      uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    }
  }

  /** The primary category of an article would be taken away while others remain. */
  record PrimaryStays(ArticleId article, CategoryId category) implements NewsroomViolation {}

  /** An article that has categories would have no primary one, or several. */
  record OnePrimary(ArticleId article) implements NewsroomViolation {}

  /**
   * Another category with the same parent has the name.
   *
   * @param parent the parent; empty at the top
   */
  record CategoryNameTaken(CategoryName name, Optional<CategoryId> parent)
      implements NewsroomViolation {}

  /**
   * A category would be under itself.
   *
   * @param path the category, its parent, and so on up to the category again
   */
  record CategoryCycle(List<CategoryId> path) implements NewsroomViolation {
    /** Copies the list. */
    public CategoryCycle {
      path = List.copyOf(path);
    }
  }

  /**
   * A tree would have more than {@link TreeMove#MAX_LEVELS} levels.
   *
   * @param levels their number, or the first number that is too high
   */
  record TreeTooDeep(int levels) implements NewsroomViolation {}

  /** A tree has more categories than are read at once. */
  record TreeTooLarge(CategoryId category, int limit) implements NewsroomViolation {}

  /** The category has children or articles, and nothing is said about them. */
  record CategoryInUse(CategoryId category, long children, long articles)
      implements NewsroomViolation {}

  /** Another tag has the name. */
  record TagNameTaken(TagName name) implements NewsroomViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownArticle _ -> "unknown-article";
      case UnknownCategory _ -> "unknown-category";
      case UnknownTag _ -> "unknown-tag";
      case UnknownUser _ -> "unknown-user";
      case UnknownClassification _ -> "unknown-classification";
      case UnknownFollow _ -> "unknown-follow";
      case PublishedInFuture _ -> "published-in-future";
      case ArticleInUse _ -> "article-in-use";
      case PrimaryStays _ -> "primary-stays";
      case OnePrimary _ -> "one-primary";
      case CategoryNameTaken _ -> "category-name-taken";
      case CategoryCycle _ -> "category-cycle";
      case TreeTooDeep _ -> "tree-too-deep";
      case TreeTooLarge _ -> "tree-too-large";
      case CategoryInUse _ -> "category-in-use";
      case TagNameTaken _ -> "tag-name-taken";
    };
  }

  @Override
  default String sentence() {
    return NewsroomSentences.of(this);
  }
}
