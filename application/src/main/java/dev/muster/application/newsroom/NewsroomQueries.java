package dev.muster.application.newsroom;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
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
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooLarge;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;

/**
 * Driving port: reads the newsroom.
 *
 * <p>Each list is ordered by id, except for a path, and has every item once. A client that reads
 * all pages therefore sees every item exactly once if it matches the filter throughout, despite
 * concurrent writes. A list refuses a cursor of another list or of other filters with {@link
 * InvalidCursorException}. What is asked about and does not exist is refused with {@link
 * UnknownArticle}, {@link UnknownCategory}, {@link UnknownTag} or {@link UnknownUser}.
 */
@Recorded(Recorded.When.NEVER)
public interface NewsroomQueries {
  /** Reads an article. */
  @Permission(NewsroomPermissions.READ)
  Article article(ArticleId article);

  /** Lists articles. */
  @Permission(NewsroomPermissions.READ)
  Page<Article> articles(ArticleFilter filter, PageRequest page);

  /** Reads a category. */
  @Permission(NewsroomPermissions.READ)
  Category category(CategoryId category);

  /** Lists categories. */
  @Permission(NewsroomPermissions.READ)
  Page<Category> categories(CategoryFilter filter, PageRequest page);

  /** Reads a tag. */
  @Permission(NewsroomPermissions.READ)
  Tag tag(TagId tag);

  /** Lists tags with the numbers of their followers. */
  @Permission(NewsroomPermissions.READ)
  Page<TagEntry> tags(TagFilter filter, PageRequest page);

  /** Lists the categories of an article, by category. */
  @Permission(NewsroomPermissions.READ)
  Page<ArticleCategory> categoriesOf(ArticleId article, PageRequest page);

  /**
   * Lists the articles in a category, each once.
   *
   * @param subtree whether those in categories below it are listed, too
   */
  @Permission(NewsroomPermissions.READ)
  Page<Article> articlesIn(CategoryId category, boolean subtree, PageRequest page);

  /**
   * Reads a category with those below it, down to a depth.
   *
   * @throws NewsroomViolationException with {@link TreeTooLarge} for more than {@value
   *     CategoryTree#MAX_NODES} categories
   */
  @Permission(NewsroomPermissions.READ)
  CategoryTree tree(CategoryId category, TreeDepth depth);

  /** Lists the categories from the top down to a category, itself the last one, by level. */
  @Permission(NewsroomPermissions.READ)
  Page<PathStep> path(CategoryId category, PageRequest page);

  /** Lists the tags that a user follows, by tag. */
  @Permission(value = NewsroomPermissions.READ, own = true)
  Page<FollowedTag> tagsOf(FollowerId user, PageRequest page);

  /** Lists the users that follow a tag, by user. */
  @Permission(NewsroomPermissions.READ)
  Page<TagFollower> followersOf(TagId tag, PageRequest page);
}
