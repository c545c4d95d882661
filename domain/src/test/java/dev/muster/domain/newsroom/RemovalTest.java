package dev.muster.domain.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import dev.muster.domain.newsroom.CategoryRemoval.Effect;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is in use goes only where it is said what becomes of its contents. */
class RemovalTest {
  private static final CategoryName CLASH = new CategoryName("Clash");
  private static final Category CATEGORY =
      new Category(
          new CategoryId(5),
          Version.FIRST,
          new CategoryProfile(new CategoryName("News"), Optional.empty()),
          Optional.of(new CategoryId(1)));

  @Test
  void aCategoryWithoutContentsGoesInAnyWay() {
    for (Mode mode : Mode.values()) {
      assertEquals(new Effect(0, 0, 0), removal(0, 0, 0, 0, Optional.empty()).approve(mode));
    }
  }

  @Test
  void aCategoryWithChildrenOrArticlesDoesNotGoAlone() {
    assertEquals(
        new CategoryInUse(CATEGORY.id(), 1, 0),
        refusal(removal(1, 0, 1, 0, Optional.empty()), Mode.ALONE));
    assertEquals(
        new CategoryInUse(CATEGORY.id(), 0, 1),
        refusal(removal(0, 1, 0, 1, Optional.empty()), Mode.ALONE));
  }

  @Test
  void theEffectIsWhatWentOrMoved() {
    CategoryRemoval removal = removal(2, 3, 4, 5, Optional.empty());

    assertEquals(new Effect(4, 5, 0), removal.approve(Mode.CASCADE));
    assertEquals(new Effect(0, 3, 2), removal.approve(Mode.REPARENT));
  }

  @Test
  void aChildDoesNotMoveBesideAnotherWithItsName() {
    CategoryRemoval removal = removal(2, 0, 2, 0, Optional.of(CLASH));

    assertEquals(new CategoryNameTaken(CLASH, CATEGORY.parent()), refusal(removal, Mode.REPARENT));
    assertEquals(new Effect(2, 0, 0), removal.approve(Mode.CASCADE));
  }

  @Test
  void anArticleInUseGoesOnlyWithACascade() {
    Article article =
        new Article(
            new ArticleId(1),
            Version.FIRST,
            new ArticleProfile(new ArticleTitle("Title"), new Content("Content")),
            new PublishedAt(Instant.EPOCH));
    SortedMap<String, Long> uses = new TreeMap<>(Map.of("comments", 1L));
    ArticleRemoval removal = new ArticleRemoval(article, uses);
    uses.clear();

    removal.approve(true);
    new ArticleRemoval(article, uses).approve(false);
    assertEquals(
        new ArticleInUse(article.id(), new TreeMap<>(Map.of("comments", 1L))),
        assertThrows(NewsroomViolationException.class, () -> removal.approve(false)).violation());
  }

  private static CategoryRemoval removal(
      long children,
      long articles,
      long below,
      long classifications,
      Optional<CategoryName> clash) {
    return new CategoryRemoval(CATEGORY, children, articles, below, classifications, clash);
  }

  private static NewsroomViolation refusal(CategoryRemoval removal, Mode mode) {
    return assertThrows(NewsroomViolationException.class, () -> removal.approve(mode)).violation();
  }
}
