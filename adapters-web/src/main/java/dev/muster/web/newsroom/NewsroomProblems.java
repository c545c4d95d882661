package dev.muster.web.newsroom;

import static dev.muster.platform.web.problem.RuleEntry.conflict;
import static dev.muster.platform.web.problem.RuleEntry.missing;

import dev.muster.application.newsroom.query.CategoryTree;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.PrimaryStays;
import dev.muster.domain.newsroom.NewsroomViolation.PublishedInFuture;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooLarge;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownFollow;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of the newsroom over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class NewsroomProblems extends RuleTable<NewsroomViolation> {
  private static final ArticleId ARTICLE = new ArticleId(1);
  private static final CategoryId TOP = new CategoryId(1);
  private static final CategoryId CATEGORY = new CategoryId(2);
  private static final TagId TAG = new TagId(1);
  private static final FollowerId USER = new FollowerId(3);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  NewsroomProblems() {
    super(
        NewsroomViolation.class,
        List.of(
            new UnknownArticle(ARTICLE),
            new UnknownCategory(CATEGORY),
            new UnknownTag(TAG),
            new UnknownUser(USER),
            new UnknownClassification(ARTICLE, CATEGORY),
            new UnknownFollow(USER, TAG),
            new PublishedInFuture(new PublishedAt(NOW.plusSeconds(60)), NOW),
            new ArticleInUse(ARTICLE, new TreeMap<>(Map.of("classifications", 2L))),
            new PrimaryStays(ARTICLE, CATEGORY),
            new OnePrimary(ARTICLE),
            new CategoryNameTaken(new CategoryName("Politics"), Optional.of(TOP)),
            new CategoryCycle(List.of(TOP, CATEGORY, TOP)),
            new TreeTooDeep(33),
            new TreeTooLarge(TOP, CategoryTree.MAX_NODES),
            new CategoryInUse(CATEGORY, 1, 2),
            new TagNameTaken(new TagName("elections"))));
  }

  @Override
  protected RuleEntry entry(NewsroomViolation violation) {
    return switch (violation) {
      case UnknownArticle(ArticleId(long article)) ->
          missing(
                  "Unknown article",
                  "/articles/1",
                  """
                  No article has this identity: it never did, or the article was removed. \
                  GET /articles lists those that there are.\
                  """)
              .with("articleId", article);
      case UnknownCategory(List<CategoryId> categories) ->
          missing(
                  "Unknown category",
                  "/categories/2",
                  """
                  No category has this identity, or none of those in categoryIds has: they never did, \
                  or were removed. GET /categories lists those that there are.\
                  """)
              .with("categoryIds", ids(categories));
      case UnknownTag(TagId(long tag)) ->
          missing(
                  "Unknown tag",
                  "/tags/1",
                  """
                  No tag has this identity: it never did, or the tag was removed. GET /tags lists \
                  those that there are.\
                  """)
              .with("tagId", tag);
      case UnknownUser(FollowerId(long user)) ->
          missing(
                  "Unknown user",
                  "/users/3",
                  """
                  No user has this identity: it never did, or was removed. GET /users lists those \
                  that there are.\
                  """)
              .with("userId", user);
      case UnknownClassification(ArticleId(long article), CategoryId(long category)) ->
          missing(
                  "Unknown classification",
                  "/articles/1/categories/2",
                  """
                  Article and category exist, but the article is not in the category. PUT on the same \
                  path puts it there.\
                  """)
              .with("articleId", article)
              .with("categoryId", category);
      case UnknownFollow(FollowerId(long user), TagId(long tag)) ->
          missing(
                  "Unknown follow",
                  "/users/3/tags/1",
                  """
                  User and tag exist, but the user does not follow the tag. PUT on the same path lets \
                  it follow.\
                  """)
              .with("userId", user)
              .with("tagId", tag);
      case PublishedInFuture(PublishedAt(Instant publishedAt), Instant now) ->
          conflict(
                  "Published in the future",
                  "/articles",
                  """
                  An article is published now or was published before. The member now is the time of \
                  the service: compare the clocks, or leave publishedAt out to publish it now.\
                  """)
              .with("publishedAt", publishedAt.toString())
              .with("now", now.toString());
      case ArticleInUse(ArticleId(long article), SortedMap<String, Long> uses) ->
          conflict(
                  "Article in use",
                  "/articles/1",
                  """
                  An article that is in categories, or that others keep something about, is not \
                  removed by DELETE alone. The member uses tells how much of each there is. DELETE \
                  with ?cascade=true removes all of it, too.\
                  """)
              .with("articleId", article)
              .with("uses", uses);
      case PrimaryStays(ArticleId(long article), CategoryId(long category)) ->
          conflict(
                  "Primary stays",
                  "/articles/1/categories/2",
                  """
                  An article that has categories has exactly one primary. Make another of its \
                  categories the primary one first: PUT on the path of the article with \
                  /primary-category at its end.\
                  """)
              .with("articleId", article)
              .with("categoryId", category);
      case OnePrimary(ArticleId(long article)) ->
          conflict(
                  "One primary",
                  "/articles/1",
                  """
                  An article that has categories has exactly one primary. In an import, exactly one \
                  line of an article is the primary one, unless the article has a primary category \
                  already.\
                  """)
              .with("articleId", article);
      case CategoryNameTaken(CategoryName(String name), Optional<CategoryId> parent) ->
          conflict(
                  "Category name taken",
                  "/categories",
                  """
                  Categories with the same parent have different names, whatever the case; so have \
                  those at the top. Take another name, or another parent.\
                  """)
              .with("name", name)
              .with("parentId", parent.map(CategoryId::value).orElse(null));
      case CategoryCycle(List<CategoryId> path) ->
          conflict(
                  "Category cycle",
                  "/categories/1/parent",
                  """
                  No category is under itself, however many are between. The path begins and ends with \
                  the category that would be; each category in it would be below the next. Give one \
                  of them another parent first.\
                  """)
              .with("path", ids(path));
      case TreeTooDeep(int levels) ->
          conflict(
                  "Tree too deep",
                  "/categories",
                  """
                  From any category up to the top there are at most 32 levels, the category included. \
                  A category that moves takes all below it along. Choose a parent that is higher up.\
                  """)
              .with("levels", levels);
      case TreeTooLarge(CategoryId(long category), int limit) ->
          conflict(
                  "Tree too large",
                  "/categories/1/tree",
                  """
                  A tree is read at once, and this one has more categories than that. Read it down to a \
                  smaller depth, and the trees below it one by one.\
                  """)
              .with("categoryId", category)
              .with("limit", limit);
      case CategoryInUse(CategoryId(long category), long children, long articles) ->
          conflict(
                  "Category in use",
                  "/categories/2",
                  """
                  A category that has children or articles is not removed by DELETE alone. DELETE with \
                  ?cascade=true removes all categories below it, too; with ?reparent=true its \
                  children get its parent. The articles stay and are not in the removed categories.\
                  """)
              .with("categoryId", category)
              .with("children", children)
              .with("articles", articles);
      case TagNameTaken(TagName(String name)) ->
          conflict(
                  "Tag name taken",
                  "/tags",
                  """
                  The name of a tag is unique, whatever its case. Find the tag that has it with \
                  GET /tags?name=.\
                  """)
              .with("name", name);
    };
  }

  private static List<Long> ids(List<CategoryId> categories) {
    return categories.stream().map(CategoryId::value).toList();
  }
}
