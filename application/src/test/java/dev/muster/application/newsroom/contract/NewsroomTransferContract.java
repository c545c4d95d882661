package dev.muster.application.newsroom.contract;

import static dev.muster.application.kit.transfer.TransferStoreFixture.broken;
import static dev.muster.application.kit.transfer.TransferStoreFixture.finding;
import static dev.muster.application.newsroom.contract.NewsroomFixture.profile;
import static dev.muster.application.newsroom.contract.NewsroomFixture.text;
import static dev.muster.application.newsroom.transfer.NewsroomEntry.ARTICLES;
import static dev.muster.application.newsroom.transfer.NewsroomEntry.CATEGORIES;
import static dev.muster.application.newsroom.transfer.NewsroomEntry.CLASSIFICATIONS;
import static dev.muster.application.newsroom.transfer.NewsroomEntry.TAGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.kit.transfer.TransferStoreFixture;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfArticle;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfCategory;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfClassification;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfTag;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Flaw.Repeated;
import dev.muster.application.transfer.entry.Flaw.Stored;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.ClassificationFacts;
import dev.muster.domain.newsroom.Content;
import dev.muster.domain.newsroom.Description;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Contract of importing and exporting the whole newsroom. */
public interface NewsroomTransferContract extends NewsroomFixture, TransferStoreFixture {
  @Override
  default TransferStore store() {
    return ports().transfer();
  }

  @Test
  default void whatIsImportedIsReadAsItCameInTheVersionGivenInAnyOrder() {
    CategoryId there = category("There").id();
    ArticleProfile text =
        new ArticleProfile(new ArticleTitle("Zoë \\ 🛡"), new Content("\\N , \" 🛠"));
    CategoryProfile told =
        new CategoryProfile(new CategoryName("Zoë \\"), Optional.of(new Description("\\N")));
    PublishedAt moment = new PublishedAt(NOW);

    storeAll(
        new OfArticle(new ArticleId(7), text, moment),
        new OfCategory(new CategoryId(7), told, Optional.of(new CategoryId(9))),
        below(8, there.value()),
        top(9),
        primary(7, 7),
        other(7, 8),
        new OfTag(new TagId(7), new TagName("Zoë \\")));

    assertEquals(
        Optional.of(new Article(new ArticleId(7), ARRIVED, text, moment)),
        ports().reader().article(new ArticleId(7)));
    assertEquals(
        Optional.of(new Category(new CategoryId(7), ARRIVED, told, Optional.of(new CategoryId(9)))),
        ports().reader().category(new CategoryId(7)));
    assertEquals(
        Optional.of(new Tag(new TagId(7), ARRIVED, new TagName("Zoë \\"))),
        ports().reader().tag(new TagId(7)));
    assertEquals(
        new ClassificationFacts(
            new ArticleId(7),
            new CategoryId(8),
            Optional.of(classification(8, false)),
            Optional.of(classification(7, true)),
            true),
        unit(() -> ports().classifications().claim(new ArticleId(7), new CategoryId(8))));
  }

  private static Classification classification(long category, boolean primary) {
    return new Classification(new ArticleId(7), new CategoryId(category), primary, NOW, ARRIVED);
  }

  @Test
  default void idsGoOnBeyondTheGreatestAndNothingIsKeptOfWorkThatThrows() {
    RuntimeException failure = new IllegalStateException("in the middle");
    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                onStage(
                    stage -> {
                      stage.add(2, top(30));
                      stage.store(ARRIVED, stored -> {});
                      throw failure;
                    })));
    assertEquals(List.of(), stored().entries());

    storeAll(entry(40), top(40), new OfTag(new TagId(40), new TagName("Tag")));

    assertEquals(41, article("Late").id().value());
    assertEquals(41, category("Late").id().value());
    assertEquals(41, tag("Late").id().value());
  }

  @Test
  default void whatOccursTwiceOrIsUnknownIsFound() {
    Article article = article("There");
    Category category = category("There");
    Tag tag = tag("There");
    classified(article, category);
    long there = article.id().value();

    assertFound(
        Map.of(),
        List.of(
            entry(there),
            entry(70),
            entry(70),
            top(category.id().value()),
            below(71, 72),
            below(73, 71),
            other(there, category.id().value()),
            other(there, 99),
            primary(98, 71),
            new OfTag(tag.id(), new TagName("Other")),
            new OfTag(new TagId(71), new TagName("THERE"))),
        finding(ARTICLES, 2, new Stored()),
        finding(ARTICLES, 4, new Repeated(new Place(ARTICLES, 3))),
        finding(CATEGORIES, 5, new Stored()),
        broken(CATEGORIES, 6, new UnknownCategory(new CategoryId(72))),
        finding(CLASSIFICATIONS, 8, new Stored()),
        broken(CLASSIFICATIONS, 9, new UnknownCategory(new CategoryId(99))),
        broken(CLASSIFICATIONS, 10, new UnknownArticle(new ArticleId(98))),
        finding(TAGS, 11, new Stored()),
        broken(TAGS, 12, new TagNameTaken(new TagName("THERE"))));
  }

  @Test
  default void whatMayBeOnAFlawedLineIsNotMissed() {
    List<Entry> entries =
        List.of(entry(70), entry(71), below(72, 73), below(74, 75), other(70, 74), other(71, 74));

    assertFound(
        Map.of(
            CATEGORIES, new Excused(Set.of(73L), false),
            CLASSIFICATIONS, new Excused(Set.of(70L), false)),
        entries,
        broken(CATEGORIES, 5, new UnknownCategory(new CategoryId(75))),
        broken(CLASSIFICATIONS, 7, new OnePrimary(new ArticleId(71))));
    assertFound(
        Map.of(
            CATEGORIES, new Excused(Set.of(), true),
            CLASSIFICATIONS, new Excused(Set.of(), true)),
        entries);
  }

  @Test
  default void siblingsHaveDifferentNamesOverLinesAndNewsroom() {
    Category there = category("There");
    category("Low", there);

    assertFound(
        Map.of(),
        List.of(
            named(70, "THERE", Optional.empty()),
            named(71, "LOW", Optional.of(there.id())),
            named(72, "Low", Optional.empty()),
            named(73, "low", Optional.empty()),
            named(74, "low", Optional.of(new CategoryId(72)))),
        broken(CATEGORIES, 2, new CategoryNameTaken(new CategoryName("THERE"), Optional.empty())),
        broken(
            CATEGORIES, 3, new CategoryNameTaken(new CategoryName("LOW"), Optional.of(there.id()))),
        broken(CATEGORIES, 5, new CategoryNameTaken(new CategoryName("low"), Optional.empty())));
  }

  @Test
  default void anImportedArticleHasExactlyOnePrimaryCategory() {
    Article article = article("There");
    classified(article, category("There"));
    long there = article.id().value();

    assertFound(
        Map.of(),
        List.of(
            entry(70),
            entry(71),
            top(80),
            top(81),
            top(82),
            other(70, 80),
            other(70, 81),
            primary(71, 80),
            primary(71, 81),
            other(71, 82),
            primary(there, 80),
            other(there, 81)),
        broken(CLASSIFICATIONS, 7, new OnePrimary(new ArticleId(70))),
        broken(CLASSIFICATIONS, 10, new OnePrimary(new ArticleId(71))),
        broken(CLASSIFICATIONS, 12, new OnePrimary(article.id())));
  }

  @Test
  default void aLineThatComesBackToItselfIsFoundWithItsPath() {
    assertFound(
        Map.of(),
        List.of(top(70), below(71, 70), below(72, 74), below(73, 72), below(74, 73), below(75, 75)),
        broken(CATEGORIES, 4, cycle(72, 74, 73, 72)),
        broken(CATEGORIES, 5, cycle(73, 72, 74, 73)),
        broken(CATEGORIES, 6, cycle(74, 73, 72, 74)),
        broken(CATEGORIES, 7, cycle(75, 75)));
    assertFound(
        Map.of(),
        List.of(below(70, 71), below(71, 71)),
        broken(CATEGORIES, 2, new TreeTooDeep(33)),
        broken(CATEGORIES, 3, cycle(71, 71)));
  }

  @Test
  default void aTreeHasNoMoreThanTheHighestNumberOfLevelsOverLinesAndNewsroom() {
    Category low = line("Line", 30).getLast();

    assertFound(
        Map.of(),
        List.of(below(73, 72), below(72, 71), below(71, 70), below(70, low.id().value()), top(80)),
        broken(CATEGORIES, 2, new TreeTooDeep(33)),
        broken(CATEGORIES, 3, new TreeTooDeep(33)));
    storeAll(below(71, 70), below(70, low.id().value()));
    assertEquals(32, ports().reader().path(new CategoryId(71)).orElseThrow().size());
  }

  @Test
  default void everythingIsExportedInTheOrderOfItsIdentity() {
    Article article = article("Article");
    Article second = article("Second");
    Category top = category("Top");
    Category low = category("Low", top);
    classified(second, top);
    classified(article, low);
    classified(article, top, NOW.plusSeconds(1));
    Tag tag = tag("Tag");
    follow(user("ada"), tag);

    assertEquals(
        List.of(
            new OfArticle(article.id(), article.profile(), article.publishedAt()),
            new OfArticle(second.id(), second.profile(), second.publishedAt()),
            new OfCategory(top.id(), top.profile(), Optional.empty()),
            new OfCategory(low.id(), low.profile(), Optional.of(top.id())),
            new OfClassification(article.id(), top.id(), false, NOW.plusSeconds(1)),
            new OfClassification(article.id(), low.id(), true, NOW),
            new OfClassification(second.id(), top.id(), true, NOW),
            new OfTag(tag.id(), tag.name())),
        stored().entries());
    assertEquals(
        List.of("2 articles, 2 categories, 3 classifications, 1 tags"), stored().progress());
  }

  private static CategoryCycle cycle(long... path) {
    return new CategoryCycle(LongStream.of(path).mapToObj(CategoryId::new).toList());
  }

  private static OfArticle entry(long id) {
    return new OfArticle(new ArticleId(id), text("Article"), new PublishedAt(NOW));
  }

  private static OfCategory top(long id) {
    return named(id, "Category " + id, Optional.empty());
  }

  private static OfCategory below(long id, long parent) {
    return named(id, "Category " + id, Optional.of(new CategoryId(parent)));
  }

  private static OfCategory named(long id, String name, Optional<CategoryId> parent) {
    return new OfCategory(new CategoryId(id), profile(name), parent);
  }

  private static OfClassification primary(long article, long category) {
    return new OfClassification(new ArticleId(article), new CategoryId(category), true, NOW);
  }

  private static OfClassification other(long article, long category) {
    return new OfClassification(new ArticleId(article), new CategoryId(category), false, NOW);
  }
}
