package dev.muster.application.newsroom.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryInUse;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.Tag;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What is removed is removed once, and nothing points at it afterwards. */
public interface RemovalRaces extends NewsroomRace {
  @Test
  default void ofManyRemovalsOneSucceeds() {
    for (int round = 1; round <= ROUNDS; round++) {
      Article article = article("Article");
      Category category = category("Category");
      Tag tag = tag("Tag");

      assertOne(UnknownArticle.class, () -> removeArticle(article));
      assertOne(UnknownCategory.class, () -> remove(category, Mode.CASCADE));
      assertOne(UnknownTag.class, () -> useCases().tags().remove(tag.id(), Precondition.NONE));
    }
  }

  private void assertOne(Class<?> unknown, Callable<Object> removal) {
    List<Race.Result<Object, NewsroomViolation>> results = race(Collections.nCopies(8, removal));
    assertEquals(1, Race.succeeded(results));
    assertEquals(7, Race.refusedWith(unknown, results));
  }

  @Test
  default void anArticleIsRemovedOrGetsACategory() {
    Category category = category("Category");
    for (int round = 1; round <= ROUNDS; round++) {
      Article article = article("Article");

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              () -> useCases().articles().remove(article.id(), Precondition.NONE, false),
              () -> classified(article, category));

      assertEquals(1, Race.succeeded(results));
      assertEquals(
          1,
          Race.refusedWith(ArticleInUse.class, results)
              + Race.refusedWith(UnknownArticle.class, results));
    }
  }

  @Test
  default void aCategoryIsRemovedOrGetsAnArticle() {
    for (int round = 1; round <= ROUNDS; round++) {
      Category category = category("Category " + round);
      Article article = article("Article");

      List<Race.Result<Object, NewsroomViolation>> results =
          race(() -> remove(category, Mode.ALONE), () -> classified(article, category));

      assertEquals(1, Race.succeeded(results));
      assertEquals(
          1,
          Race.refusedWith(CategoryInUse.class, results)
              + Race.refusedWith(UnknownCategory.class, results));
    }
  }

  @Test
  default void anArticleThatIsHeldStaysUntilItsHolderHasEnded() {
    for (int round = 1; round <= ROUNDS; round++) {
      Article article = article("Article");

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              () -> removeArticle(article),
              () ->
                  unit(
                      () -> {
                        boolean held = useCases().articles().hold(article.id());
                        Thread.yield();
                        return held == ports().reader().article(article.id()).isPresent();
                      }));

      assertEquals(Optional.of(true), results.getLast().value());
      assertEquals(2, Race.succeeded(results));
    }
  }

  @Test
  default void aTagIsRemovedWhileUsersBeginToFollowIt() {
    for (int round = 1; round <= ROUNDS; round++) {
      Tag tag = tag("Tag");
      FollowerId ada = user("ada");
      FollowerId bob = user("bob");

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              List.of(
                  () -> useCases().tags().remove(tag.id(), Precondition.NONE),
                  () -> useCases().follows().follow(ada, tag.id()),
                  () -> useCases().follows().follow(bob, tag.id())));

      assertEquals(3, Race.succeeded(results) + Race.refusedWith(UnknownTag.class, results));
      assertEquals(0, unit(() -> ports().follows().count(List.of(ada, bob))));
    }
  }

  @Test
  default void manyBeginToFollowOnce() {
    Tag tag = tag("Tag");
    for (int round = 1; round <= ROUNDS; round++) {
      FollowerId ada = user("ada");

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              Collections.<Callable<Object>>nCopies(
                  8, () -> useCases().follows().follow(ada, tag.id()).added()));

      assertEquals(
          1, results.stream().filter(it -> it.value().equals(Optional.<Object>of(true))).count());
    }
  }

  private Object removeArticle(Article article) {
    return useCases().articles().remove(article.id(), Precondition.NONE, true);
  }
}
