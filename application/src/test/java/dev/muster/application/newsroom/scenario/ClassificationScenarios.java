package dev.muster.application.newsroom.scenario;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.newsroom.Classifications.Classified;
import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.application.newsroom.query.ArticleCategory;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.NewsroomViolation.PrimaryStays;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Articles get categories, one of which is the primary one, and lose them. */
public interface ClassificationScenarios extends NewsroomFixture {
  @Test
  default void theFirstCategoryBecomesPrimaryAndAnotherByHandOver() {
    Article article = article("Article");
    Category one = category("One");
    Category two = category("Two");

    Classified first = classify(article, one, Precondition.NONE);
    Classified second = classify(article, two, Precondition.NONE);

    assertEquals(
        List.of(true, true, true, false),
        List.of(
            first.added(),
            second.added(),
            first.classification().primary(),
            second.classification().primary()));
    assertEquals(
        new Classified(first.classification(), false), classify(article, one, Precondition.NONE));
    Classification handedOver = makePrimary(article, two);
    assertEquals(handedOver, makePrimary(article, two));
    assertEquals(List.of(two.id()), primaryOf(article));
    assertEquals(second.classification().version().next(), handedOver.version());
  }

  @Test
  default void aClassificationThatIsRefusedInTheEndIsNotKept() {
    Article article = article("Article");
    Category one = category("One");
    IllegalStateException refusal = new IllegalStateException();

    assertSame(
        refusal,
        assertThrows(
            IllegalStateException.class,
            () ->
                useCases()
                    .classifications()
                    .classify(
                        article.id(),
                        one.id(),
                        Precondition.NONE,
                        it -> {
                          throw refusal;
                        })));

    assertEquals(true, classify(article, one, Precondition.NONE).added());
  }

  @Test
  default void thePrimaryCategoryIsNotTakenAwayWhileOthersRemain() {
    Article article = article("Article");
    Category one = category("One");
    Category two = category("Two");
    classified(article, one);
    classified(article, two);

    assertRefused(new PrimaryStays(article.id(), one.id()), () -> end(article, one));
    end(article, two);
    end(article, one);
    assertEquals(List.of(), categoriesOf(article));
    assertRefused(new UnknownClassification(article.id(), one.id()), () -> end(article, one));
    assertRefused(
        new UnknownClassification(article.id(), one.id()), () -> makePrimary(article, one));
    assertRefused(
        new UnknownArticle(NO_ARTICLE),
        () -> useCases().classifications().makePrimary(NO_ARTICLE, one.id(), Precondition.NONE));
  }

  @Test
  default void whoeverHasSeenAnotherVersionOfAClassificationChangesNothing() {
    Article article = article("Article");
    Category one = category("One");
    Category two = category("Two");
    classified(article, one);
    Precondition seen = Precondition.oneOf(Set.of(classified(article, two).version()));
    makePrimary(article, two);

    assertThrows(
        PreconditionFailedException.class, () -> classify(article, two, Precondition.ABSENT));
    assertThrows(PreconditionFailedException.class, () -> classify(article, two, seen));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().classifications().end(article.id(), two.id(), seen));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().classifications().makePrimary(article.id(), two.id(), seen));
    assertEquals(List.of(two.id()), primaryOf(article));
  }

  @Test
  default void theCategoriesOfAnArticleAreReadPageByPage() {
    Article article = article("Article");
    Category one = category("One");
    Category two = category("Two");
    classified(article, one);
    classified(article, two);

    Page<ArticleCategory> first =
        useCases().queries().categoriesOf(article.id(), new PageRequest(1, Optional.empty()));
    assertEquals(
        List.of(new ArticleCategory(one.id(), one.profile().name(), true, NOW)), first.items());
    assertEquals(
        List.of(new ArticleCategory(two.id(), two.profile().name(), false, NOW)),
        useCases().queries().categoriesOf(article.id(), new PageRequest(1, first.next())).items());
    assertRefused(
        new UnknownArticle(NO_ARTICLE),
        () -> useCases().queries().categoriesOf(NO_ARTICLE, PageRequest.FIRST));
  }

  private Classified classify(Article article, Category category, Precondition precondition) {
    return useCases()
        .classifications()
        .classify(article.id(), category.id(), precondition, it -> {});
  }

  private Classification makePrimary(Article article, Category category) {
    return useCases().classifications().makePrimary(article.id(), category.id(), Precondition.NONE);
  }

  private void end(Article article, Category category) {
    useCases().classifications().end(article.id(), category.id(), Precondition.NONE);
  }
}
