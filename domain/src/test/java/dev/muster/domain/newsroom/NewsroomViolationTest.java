package dev.muster.domain.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each refusal has a stable code and one sentence. */
class NewsroomViolationTest {
  private static final ArticleId ARTICLE = new ArticleId(1);
  private static final CategoryId CATEGORY = new CategoryId(2);
  private static final TagId TAG = new TagId(3);
  private static final FollowerId USER = new FollowerId(4);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void aRefusalHasACodeAndASentence() {
    Map<NewsroomViolation, String> told = new HashMap<>();
    told.put(new UnknownArticle(ARTICLE), "unknown-article: There is no article 1.");
    told.put(new UnknownCategory(CATEGORY), "unknown-category: There is no category 2.");
    told.put(new UnknownCategory(ids(7, 3)), "unknown-category: The categories 7, 3 do not exist.");
    told.put(new UnknownTag(TAG), "unknown-tag: There is no tag 3.");
    told.put(new UnknownUser(USER), "unknown-user: There is no user 4.");
    told.put(
        new UnknownClassification(ARTICLE, CATEGORY),
        "unknown-classification: Article 1 is not in category 2.");
    told.put(new UnknownFollow(USER, TAG), "unknown-follow: User 4 does not follow tag 3.");
    told.put(
        new PublishedInFuture(new PublishedAt(NOW.plusSeconds(1)), NOW),
        "published-in-future: An article cannot be published at 2026-01-01T00:00:01Z:"
            + " it is 2026-01-01T00:00:00Z now.");
    told.put(
        new ArticleInUse(ARTICLE, new TreeMap<>(Map.of("comments", 1L, "classifications", 2L))),
        "article-in-use: Article 1 is in use (classifications: 2, comments: 1) and goes only"
            + " together with that.");
    told.put(
        new PrimaryStays(ARTICLE, CATEGORY),
        "primary-stays: Category 2 is the primary one of article 1 and stays while the article has"
            + " others.");
    told.put(
        new OnePrimary(ARTICLE),
        "one-primary: Article 1 has categories and therefore exactly one primary category.");
    told.put(
        new CategoryNameTaken(new CategoryName("News"), Optional.empty()),
        "category-name-taken: Another category at the top is called News.");
    told.put(
        new CategoryNameTaken(new CategoryName("News"), Optional.of(CATEGORY)),
        "category-name-taken: Another category below 2 is called News.");
    told.put(new CategoryCycle(ids(1, 1)), "category-cycle: Category 1 would be below 1.");
    told.put(
        new CategoryCycle(ids(1, 3, 2, 1)),
        "category-cycle: Category 1 would be below 3, which is below 2, which is below 1.");
    told.put(
        new TreeTooDeep(33),
        "tree-too-deep: A tree of categories would have 33 levels, and it has at most 32.");
    told.put(
        new TreeTooLarge(CATEGORY, 10),
        "tree-too-large: The tree of category 2 has more than 10 categories.");
    told.put(
        new CategoryInUse(CATEGORY, 1, 3),
        "category-in-use: Category 2 has children (1) or articles (3) and goes only where it is"
            + " said what becomes of them.");
    told.put(new TagNameTaken(new TagName("News")), "tag-name-taken: Another tag is called News.");

    told.forEach(
        (rule, words) -> {
          assertEquals(words, rule.code() + ": " + rule.sentence());
          assertEquals(rule, new NewsroomViolationException(rule).violation());
        });
  }

  @Test
  void theListsAreCopies() {
    List<CategoryId> given = new ArrayList<>(ids(1, 1));
    SortedMap<String, Long> uses = new TreeMap<>(Map.of("comments", 1L));
    UnknownCategory unknown = new UnknownCategory(given);
    CategoryCycle cycle = new CategoryCycle(given);
    ArticleInUse used = new ArticleInUse(ARTICLE, uses);
    given.clear();
    uses.clear();
    assertEquals(List.of(ids(1, 1), ids(1, 1)), List.of(unknown.categories(), cycle.path()));
    assertEquals(Map.of("comments", 1L), used.uses());
    assertThrows(UnsupportedOperationException.class, () -> used.uses().clear());
  }

  private static List<CategoryId> ids(long... values) {
    return LongStream.of(values).mapToObj(CategoryId::new).toList();
  }
}
