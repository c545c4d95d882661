package dev.muster.domain.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.NewsroomViolation.PublishedInFuture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Each value of the newsroom checks itself. */
class NewsroomValuesTest {
  @Test
  void identitiesArePositive() {
    for (LongFunction<Object> identity :
        List.<LongFunction<Object>>of(
            ArticleId::new, CategoryId::new, TagId::new, FollowerId::new)) {
      identity.apply(1);
      assertEquals(
          "must be a positive whole number",
          assertThrows(InvalidValueException.class, () -> identity.apply(0)).reason());
    }
  }

  @Test
  void textsHaveAGreatestLengthAndASeenForm() {
    Map<Integer, List<Function<String, Object>>> texts =
        Map.of(
            100, List.of(ArticleTitle::new, CategoryName::new, TagName::new),
            1_000, List.of(Description::new),
            5_000, List.of(Content::new));
    texts.forEach(
        (length, types) ->
            types.forEach(
                type -> {
                  type.apply("x".repeat(length));
                  for (String wrong : List.of("", "x".repeat(length + 1), " x", "a\u0000b")) {
                    assertThrows(InvalidValueException.class, () -> type.apply(wrong));
                  }
                }));
    assertEquals(new TagName("\u00e4"), new TagName("a\u0308"));
    assertEquals(
        List.of("\u00e4", "\u00e4", "\u00e4"),
        List.of(
            new ArticleTitle("\u00c4").folded(),
            new CategoryName("\u00c4").folded(),
            new TagName("\u00c4").folded()));
  }

  @Test
  void aPublicationIsNotInTheFuture() {
    PublishedAt moment = new PublishedAt(Instant.parse("2026-01-01T00:00:00.123456789Z"));

    assertEquals(Instant.parse("2026-01-01T00:00:00.123456Z"), moment.value());
    assertSame(moment, moment.notAfter(moment.value()));
    Instant before = moment.value().minusNanos(1);
    assertEquals(
        new PublishedInFuture(moment, Instant.parse("2026-01-01T00:00:00.123455Z")),
        assertThrows(NewsroomViolationException.class, () -> moment.notAfter(before)).violation());
    new PublishedAt(PublishedAt.EARLIEST);
    new PublishedAt(PublishedAt.LATEST);
    for (Instant wrong :
        List.of(PublishedAt.EARLIEST.minusNanos(1), PublishedAt.LATEST.plusNanos(1000))) {
      assertThrows(InvalidValueException.class, () -> new PublishedAt(wrong));
    }
  }

  @Test
  void whatDoesNotDifferHasNoOtherVersion() {
    Tag tag = new Tag(new TagId(1), Version.FIRST, new TagName("One"));
    Article article =
        new Article(
            new ArticleId(1),
            Version.FIRST,
            new ArticleProfile(new ArticleTitle("One"), new Content("One")),
            new PublishedAt(Instant.EPOCH));
    Category category =
        new Category(
            new CategoryId(1),
            Version.FIRST,
            new CategoryProfile(new CategoryName("One"), Optional.empty()),
            Optional.empty());

    assertSame(tag, tag.renamed(new TagName("One")));
    assertEquals(new Version(2), tag.renamed(new TagName("ONE")).version());
    assertSame(article, article.revised(article.profile()));
    ArticleProfile other = new ArticleProfile(new ArticleTitle("Two"), new Content("One"));
    assertEquals(
        new Article(article.id(), new Version(2), other, article.publishedAt()),
        article.revised(other));
    assertSame(category, category.revised(category.profile()));
    assertSame(category, category.below(Optional.empty()));
    CategoryProfile told =
        new CategoryProfile(new CategoryName("One"), Optional.of(new Description("Told")));
    assertEquals(
        new Category(category.id(), new Version(2), told, Optional.empty()),
        category.revised(told));
    assertEquals(
        Instant.parse("2026-01-01T00:00:00.123456Z"),
        new Follow(new FollowerId(1), tag.id(), Instant.parse("2026-01-01T00:00:00.123456789Z"))
            .since());
  }
}
