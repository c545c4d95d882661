package dev.muster.application.newsroom.port;

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
import java.util.List;
import java.util.Optional;

/**
 * Driven port: answers queries, each as one consistent view of the committed state, without a unit
 * of work.
 *
 * <p>A list begins after the given id, is ordered by it, and has at most {@code limit} items.
 */
public interface NewsroomReader {
  /** Returns the article, or empty if it does not exist. */
  Optional<Article> article(ArticleId article);

  /** Returns articles. */
  List<Article> articles(ArticleFilter filter, Optional<ArticleId> after, int limit);

  /** Returns the category, or empty if it does not exist. */
  Optional<Category> category(CategoryId category);

  /** Returns categories. */
  List<Category> categories(CategoryFilter filter, Optional<CategoryId> after, int limit);

  /** Returns the tag, or empty if it does not exist. */
  Optional<Tag> tag(TagId tag);

  /** Returns tags with the numbers of their followers. */
  List<TagEntry> tags(TagFilter filter, Optional<TagId> after, int limit);

  /** Returns the categories of an article by category, or empty if the article does not exist. */
  Optional<List<ArticleCategory>> categoriesOf(
      ArticleId article, Optional<CategoryId> after, int limit);

  /**
   * Returns the articles in a category, and in those below it where the subtree is asked for, each
   * once; or empty if the category does not exist.
   */
  Optional<List<Article>> articlesIn(
      CategoryId category, boolean subtree, Optional<ArticleId> after, int limit);

  /**
   * Returns a category and those below it, by level and then by id; or empty if the category does
   * not exist.
   */
  Optional<List<TreeNode>> tree(CategoryId category, TreeDepth depth, int limit);

  /**
   * Returns the categories from the top down to a category, itself the last one; or empty if the
   * category does not exist.
   */
  Optional<List<PathStep>> path(CategoryId category);

  /** Returns the tags that a user follows, by tag. */
  List<FollowedTag> tagsOf(FollowerId user, Optional<TagId> after, int limit);

  /** Returns the follows of a tag by user, or empty if the tag does not exist. */
  Optional<List<Follow>> followersOf(TagId tag, Optional<FollowerId> after, int limit);
}
