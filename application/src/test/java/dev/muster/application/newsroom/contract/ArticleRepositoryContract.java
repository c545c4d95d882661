package dev.muster.application.newsroom.contract;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static dev.muster.application.newsroom.contract.NewsroomFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.port.ArticleRepository.Claimed;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.Content;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.PublishedAt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of articles. */
public interface ArticleRepositoryContract extends NewsroomFixture {
  @Test
  default void anArticleIsFoundAndClaimedAsItWasAdded() {
    ArticleProfile profile =
        new ArticleProfile(
            new ArticleTitle("Zoë \\ % _ ' \" 🦉"),
            new Content("Ingénieure \\ 🛠 ".repeat(300).strip()));
    PublishedAt moment = new PublishedAt(Instant.parse("1999-12-31T23:59:59.999999Z"));
    Article added = unit(() -> ports().articles().add(profile, moment));

    assertEquals(new Article(added.id(), Version.FIRST, profile, moment), added);
    assertEquals(Optional.of(added), ports().reader().article(added.id()));
    assertEquals(Optional.of(added), unit(() -> ports().articles().claim(added.id())));
    assertNotEquals(added.id(), unit(() -> ports().articles().add(profile, moment)).id());
  }

  @Test
  default void anUpdateReplacesTheVersionOfTheArticleBefore() {
    Article other = article("Other");
    Article first = article("First");
    Article second = first.revised(text("Second"));
    update(second);

    assertEquals(Optional.of(second), ports().reader().article(first.id()));
    assertEquals(Optional.of(other), ports().reader().article(other.id()));
    assertThrows(StaleVersionException.class, () -> update(first.revised(text("Third"))));
    assertEquals(Optional.of(second), ports().reader().article(first.id()));
  }

  @Test
  default void anArticleIsClaimedForRemovalWithTheNumberOfItsCategories() {
    Article article = article("Article");
    assertEquals(Optional.of(new Claimed(article, 0)), claimForRemoval(article.id()));
    classified(article, category("One"));
    classified(article, category("Two"));
    classified(article("Other"), category("Three"));

    assertEquals(Optional.of(new Claimed(article, 2)), claimForRemoval(article.id()));
    assertEquals(Optional.empty(), claimForRemoval(NO_ARTICLE));
  }

  @Test
  default void aRemovedArticleLeavesItsCategories() {
    Article removed = article("Removed");
    Article other = article("Other");
    Category category = category("Category");
    classified(removed, category);
    classified(other, category);

    remove(removed.id());

    assertEquals(Optional.empty(), ports().reader().article(removed.id()));
    assertEquals(
        Optional.of(List.of(other)),
        ports().reader().articlesIn(category.id(), false, Optional.empty(), 10));
  }

  @Test
  default void anArticleThatIsThereIsHeldAndStaysAsItIs() {
    Article held = article("Held");

    assertTrue(
        unit(() -> ports().articles().hold(held.id()) && ports().articles().hold(held.id())));
    assertEquals(Optional.of(held), ports().reader().article(held.id()));
    assertFalse(unit(() -> ports().articles().hold(NO_ARTICLE)));
    remove(held.id());
    assertFalse(unit(() -> ports().articles().hold(held.id())));
  }

  @Test
  default void anArticleThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownArticle unknown = new UnknownArticle(NO_ARTICLE);
    article("There");

    assertEquals(Optional.empty(), unit(() -> ports().articles().claim(NO_ARTICLE)));
    assertRefused(
        unknown,
        () ->
            update(
                new Article(NO_ARTICLE, Version.FIRST.next(), text("None"), new PublishedAt(NOW))));
    assertRefused(unknown, () -> remove(NO_ARTICLE));
  }

  private Optional<Claimed> claimForRemoval(ArticleId article) {
    return unit(() -> ports().articles().claimForRemoval(article));
  }

  private void remove(ArticleId article) {
    unit(
        () -> {
          ports().articles().remove(article);
          return article;
        });
  }

  private void update(Article article) {
    unit(
        () -> {
          ports().articles().update(article);
          return article;
        });
  }
}
