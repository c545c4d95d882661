package dev.muster.application.newsroom.contract;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.ClassificationFacts;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of classifications. */
public interface ClassificationRepositoryContract extends NewsroomFixture {
  @Test
  default void anArticleIsClaimedWithOneOfItsCategoriesAndItsPrimaryOne() {
    Article article = article("Article");
    Category one = category("One");
    Category two = category("Two");
    Category three = category("Three");
    classified(article("Other"), one);
    assertEquals(
        new ClassificationFacts(article.id(), one.id(), Optional.empty(), Optional.empty(), false),
        claim(article.id(), one.id()));

    Classification first = classified(article, one);
    Classification second = classified(article, two);

    assertEquals(facts(first, first, true), claim(article.id(), one.id()));
    assertEquals(facts(second, first, true), claim(article.id(), two.id()));
    assertEquals(
        new ClassificationFacts(
            article.id(), three.id(), Optional.empty(), Optional.of(first), true),
        claim(article.id(), three.id()));
    remove(article.id(), two.id());
    assertEquals(facts(first, first, false), claim(article.id(), one.id()));
  }

  private static ClassificationFacts facts(
      Classification own, Classification primary, boolean others) {
    return new ClassificationFacts(
        own.article(), own.category(), Optional.of(own), Optional.of(primary), others);
  }

  @Test
  default void theArticleIsMissedBeforeTheCategory() {
    ArticleId article = article("There").id();
    CategoryId category = category("There").id();

    assertRefused(new UnknownArticle(NO_ARTICLE), () -> claim(NO_ARTICLE, category));
    assertRefused(new UnknownArticle(NO_ARTICLE), () -> claim(NO_ARTICLE, NO_CATEGORY));
    assertRefused(new UnknownCategory(NO_CATEGORY), () -> claim(article, NO_CATEGORY));
  }

  @Test
  default void anUpdateReplacesTheVersionOfTheClassificationBefore() {
    Article article = article("Article");
    Classification first = classified(article, category("One"));
    Classification second = classified(article, category("Two"));
    List<Classification> changed = claim(article.id(), second.category()).handOver();

    changed.forEach(this::update);

    assertEquals(
        facts(changed.getLast(), changed.getLast(), true), claim(article.id(), second.category()));
    assertEquals(
        facts(changed.getFirst(), changed.getLast(), true), claim(article.id(), first.category()));
    assertThrows(StaleVersionException.class, () -> update(changed.getFirst()));
  }

  @Test
  default void noArticleHasTwoPrimaryCategories() {
    Article article = article("Article");
    Classification first = classified(article, category("One"));
    Classification second = classified(article, category("Two"));
    OnePrimary one = new OnePrimary(article.id());

    assertRefused(
        one,
        () ->
            update(
                new Classification(
                    article.id(),
                    second.category(),
                    true,
                    second.assignedAt(),
                    second.version().next())));
    Category three = category("Three");
    assertRefused(
        one, () -> add(new Classification(article.id(), three.id(), true, NOW, Version.FIRST)));
    assertEquals(List.of(first.category()), primaryOf(article));
  }

  @Test
  default void noClassificationIsOfWhatIsNotThere() {
    Article article = article("Article");
    Category category = category("Category");

    assertRefused(
        new UnknownArticle(NO_ARTICLE),
        () -> add(new Classification(NO_ARTICLE, category.id(), true, NOW, Version.FIRST)));
    assertRefused(
        new UnknownCategory(NO_CATEGORY),
        () -> add(new Classification(article.id(), NO_CATEGORY, true, NOW, Version.FIRST)));
    UnknownClassification unknown = new UnknownClassification(article.id(), category.id());
    assertRefused(
        unknown,
        () ->
            update(
                new Classification(article.id(), category.id(), true, NOW, Version.FIRST.next())));
    assertRefused(unknown, () -> remove(article.id(), category.id()));
  }

  private ClassificationFacts claim(ArticleId article, CategoryId category) {
    return unit(() -> ports().classifications().claim(article, category));
  }

  private void add(Classification classification) {
    unit(
        () -> {
          ports().classifications().add(classification);
          return classification;
        });
  }

  private void update(Classification classification) {
    unit(
        () -> {
          ports().classifications().update(classification);
          return classification;
        });
  }

  private void remove(ArticleId article, CategoryId category) {
    unit(
        () -> {
          ports().classifications().remove(article, category);
          return article;
        });
  }
}
