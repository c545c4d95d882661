package dev.muster.application.newsroom.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.newsroom.query.ArticleCategory;
import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port: categories of articles, and followers of tags, from both sides. */
public interface RelationReaderContract extends NewsroomFixture {
  @Test
  default void theCategoriesOfAnArticleAreInTheOrderOfTheIds() {
    Article article = article("Article");
    Category one = category("One");
    Category two = category("Two");
    classified(article, two);
    classified(article, one, NOW.plusSeconds(1));
    classified(article("Other"), one);
    ArticleCategory first =
        new ArticleCategory(one.id(), one.profile().name(), false, NOW.plusSeconds(1));
    ArticleCategory second = new ArticleCategory(two.id(), two.profile().name(), true, NOW);

    assertEquals(List.of(first, second), categoriesOf(article));
    assertEquals(
        Optional.of(List.of(first)),
        ports().reader().categoriesOf(article.id(), Optional.empty(), 1));
    assertEquals(
        Optional.of(List.of(second)),
        ports().reader().categoriesOf(article.id(), Optional.of(one.id()), 10));
    assertEquals(List.of(), categoriesOf(article("None")));
    assertEquals(Optional.empty(), ports().reader().categoriesOf(NO_ARTICLE, Optional.empty(), 10));
  }

  @Test
  default void theArticlesOfASubtreeAreDistinct() {
    Category top = category("Top");
    Category one = category("One", top);
    Category low = category("Low", one);
    Category other = category("Other");
    Article first = article("First");
    Article second = article("Second");
    Article third = article("Third");
    classified(third, low);
    List.of(one, low, top).forEach(it -> classified(first, it));
    classified(second, other);
    classified(second, one);

    assertEquals(Optional.of(List.of(first)), articlesIn(top, false));
    assertEquals(Optional.of(List.of(first, second)), articlesIn(one, false));
    assertEquals(Optional.of(List.of(first, second, third)), articlesIn(top, true));
    assertEquals(Optional.of(List.of(first, third)), articlesIn(low, true));
    assertEquals(Optional.of(List.of(second)), articlesIn(other, true));
    assertEquals(
        Optional.of(List.of(second)),
        ports().reader().articlesIn(top.id(), true, Optional.of(first.id()), 1));
    assertEquals(Optional.of(List.of()), articlesIn(category("Empty"), true));
    for (boolean subtree : List.of(true, false)) {
      assertEquals(
          Optional.empty(),
          ports().reader().articlesIn(NO_CATEGORY, subtree, Optional.empty(), 10));
    }
  }

  private Optional<List<Article>> articlesIn(Category category, boolean subtree) {
    return ports().reader().articlesIn(category.id(), subtree, Optional.empty(), 10);
  }

  @Test
  default void followsAreReadFromBothSides() {
    Tag one = tag("One");
    Tag two = tag("Two");
    FollowerId ada = user("ada");
    FollowerId bob = user("bob");
    Follow second = follow(bob, one);
    Follow first = follow(ada, one);
    follow(ada, two);

    assertEquals(Optional.of(List.of(first, second)), followersOf(one.id(), Optional.empty(), 10));
    assertEquals(Optional.of(List.of(first)), followersOf(one.id(), Optional.empty(), 1));
    assertEquals(Optional.of(List.of(second)), followersOf(one.id(), Optional.of(ada), 10));
    assertEquals(Optional.of(List.of()), followersOf(tag("None").id(), Optional.empty(), 10));
    assertEquals(Optional.empty(), followersOf(NO_TAG, Optional.empty(), 10));
    FollowedTag followed = new FollowedTag(one.id(), one.name(), NOW);
    FollowedTag other = new FollowedTag(two.id(), two.name(), NOW);
    assertEquals(List.of(followed, other), ports().reader().tagsOf(ada, Optional.empty(), 10));
    assertEquals(List.of(followed), ports().reader().tagsOf(ada, Optional.empty(), 1));
    assertEquals(List.of(other), ports().reader().tagsOf(ada, Optional.of(one.id()), 10));
    assertEquals(List.of(), ports().reader().tagsOf(NOBODY, Optional.empty(), 10));
  }

  private Optional<List<Follow>> followersOf(TagId tag, Optional<FollowerId> after, int limit) {
    return ports().reader().followersOf(tag, after, limit);
  }
}
