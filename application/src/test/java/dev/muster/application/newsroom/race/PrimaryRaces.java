package dev.muster.application.newsroom.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An article that has categories has exactly one primary, whatever is done at once. */
public interface PrimaryRaces extends NewsroomRace {
  /** The number of clients at once. */
  int MANY = 32;

  @Test
  default void manyClientsSetThePrimaryCategoryOfOneArticle() {
    List<Category> categories =
        IntStream.range(0, MANY).mapToObj(i -> category("Category " + i)).toList();
    for (int round = 1; round <= ROUNDS; round++) {
      Article article = article("Article");
      categories.forEach(it -> classified(article, it));

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              categories.stream()
                  .<Callable<Object>>map(it -> () -> makePrimary(article, it))
                  .toList());

      assertEquals(MANY, Race.succeeded(results));
      assertEquals(1, primaryOf(article).size());
    }
  }

  @Test
  default void ofTwoFirstCategoriesOneIsPrimary() {
    Category one = category("One");
    Category other = category("Other");
    for (int round = 1; round <= ROUNDS; round++) {
      Article article = article("Article");

      List<Race.Result<Object, NewsroomViolation>> results =
          race(() -> classified(article, one), () -> classified(article, other));

      assertEquals(2, Race.succeeded(results));
      assertEquals(2, categoriesOf(article).size());
      assertEquals(1, primaryOf(article).size());
    }
  }

  @Test
  default void anArticleIsPutIntoACategoryOnce() {
    Category category = category("Category");
    for (int round = 1; round <= ROUNDS; round++) {
      Article article = article("Article");

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              Collections.<Callable<Object>>nCopies(
                  8,
                  () ->
                      useCases()
                          .classifications()
                          .classify(article.id(), category.id(), Precondition.NONE, it -> {})
                          .added()));

      assertEquals(
          1, results.stream().filter(it -> it.value().equals(Optional.<Object>of(true))).count());
    }
  }

  @Test
  default void thePrimaryIsHandedOverOrItsSuccessorGoes() {
    Category one = category("One");
    Category other = category("Other");
    for (int round = 1; round <= ROUNDS; round++) {
      Article article = article("Article");
      classified(article, one);
      classified(article, other);

      race(() -> makePrimary(article, other), () -> end(article, other));

      assertEquals(1, primaryOf(article).size());
    }
  }

  @Test
  default void categoriesGoWhileArticlesGetThemAndGetThemAsPrimary() {
    Category kept = category("Kept");
    for (int round = 1; round <= ROUNDS; round++) {
      Category removed = category("Removed " + round);
      Category child = category("Child", removed);
      List<Article> articles = List.of(article("One"), article("Two"));
      articles.forEach(it -> classified(it, removed));
      articles.forEach(it -> classified(it, kept));

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              List.of(
                  () -> remove(removed, Mode.CASCADE),
                  () -> classified(articles.getFirst(), child),
                  () -> makePrimary(articles.getLast(), kept),
                  () -> classified(articles.getLast(), child)));

      assertEquals(4, Race.succeeded(results) + Race.refusedWith(UnknownCategory.class, results));
      for (Article article : articles) {
        assertEquals(List.of(kept.id()), primaryOf(article));
        assertEquals(1, categoriesOf(article).size());
      }
    }
  }

  private Object makePrimary(Article article, Category category) {
    return useCases().classifications().makePrimary(article.id(), category.id(), Precondition.NONE);
  }

  private Object end(Article article, Category category) {
    useCases().classifications().end(article.id(), category.id(), Precondition.NONE);
    return "ended";
  }
}
