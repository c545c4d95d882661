package dev.muster.application.newsroom.scenario;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static dev.muster.application.newsroom.contract.NewsroomFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import dev.muster.domain.newsroom.NewsroomViolation.PublishedInFuture;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.PublishedAt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Articles are published, read, changed and removed. */
public interface ArticleScenarios extends NewsroomFixture {
  @Test
  default void anArticleIsPublishedNowUnlessToldAndNeverInTheFuture() {
    Article now = useCases().articles().publish(text("Now"), Optional.empty());
    PublishedAt before = new PublishedAt(NOW.minusSeconds(1));
    Article earlier = useCases().articles().publish(text("Earlier"), Optional.of(before));
    PublishedAt later = new PublishedAt(NOW.plusSeconds(1));

    assertEquals(new PublishedAt(NOW), now.publishedAt());
    assertEquals(before, earlier.publishedAt());
    assertEquals(earlier, useCases().queries().article(earlier.id()));
    assertRefused(
        new PublishedInFuture(later, NOW),
        () -> useCases().articles().publish(text("Later"), Optional.of(later)));
  }

  @Test
  default void aRevisionMakesTheNextVersionAndWhoeverSawAnOlderOneChangesNothing() {
    Article first = article("First");
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Article second = useCases().articles().revise(first.id(), seen, it -> text("Second"));

    assertEquals(first.revised(text("Second")), second);
    assertEquals(
        second, useCases().articles().revise(first.id(), Precondition.NONE, Article::profile));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().articles().revise(first.id(), seen, it -> text("Third")));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().articles().remove(first.id(), seen, true));
    assertEquals(second, useCases().queries().article(first.id()));
  }

  @Test
  default void anArticleThatIsInUseGoesOnlyWithWhatHangsOnIt() {
    Article article = article("Article");
    classified(article, category("One"));
    classified(article, category("Two"));
    comments().add(article.id());
    comments().add(article("Other").id());
    SortedMap<String, Long> uses = new TreeMap<>(Map.of("classifications", 2L, "comments", 1L));

    assertRefused(new ArticleInUse(article.id(), uses), () -> remove(article, false));
    assertEquals(new DependantCounts(uses), remove(article, true));
    assertRefused(new UnknownArticle(article.id()), () -> remove(article, true));
    assertEquals(DependantCounts.NONE, comments().count(List.of(article.id())));
    assertEquals(DependantCounts.NONE, remove(article("Alone"), false));
  }

  private DependantCounts remove(Article article, boolean cascade) {
    return useCases().articles().remove(article.id(), Precondition.NONE, cascade);
  }

  @Test
  default void articlesAreListedPageByPageAndNoOtherListTakesTheCursor() {
    List<Article> all = List.of(article("First"), article("Second"));
    PageRequest one = new PageRequest(1, Optional.empty());
    Category category = category("Category");
    all.forEach(it -> classified(it, category));

    Page<Article> page = useCases().queries().articles(ArticleFilter.ALL, one);
    assertEquals(all.subList(0, 1), page.items());
    PageRequest next = new PageRequest(1, page.next());
    assertEquals(
        new Page<>(all.subList(1, 2), Optional.empty()),
        useCases().queries().articles(ArticleFilter.ALL, next));
    Page<Article> inside = useCases().queries().articlesIn(category.id(), true, one);
    assertEquals(
        new Page<>(all.subList(1, 2), Optional.empty()),
        useCases().queries().articlesIn(category.id(), true, new PageRequest(1, inside.next())));
    assertThrows(
        InvalidCursorException.class,
        () ->
            useCases()
                .queries()
                .articlesIn(category.id(), false, new PageRequest(1, inside.next())));
    assertThrows(
        InvalidCursorException.class, () -> useCases().queries().tags(TagFilter.ALL, next));
  }
}
