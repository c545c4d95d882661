package dev.muster.application.newsroom.memory;

import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.newsroom.memory.NewsroomTables.Pair;
import dev.muster.application.newsroom.transfer.NewsroomEntry;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfArticle;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfCategory;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfClassification;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfTag;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.TreeMove;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.TagId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what is on the stage line by line. */
final class NewsroomInspection extends Inspection {
  private final NewsroomTables tables;
  private final Map<CategoryId, Optional<CategoryId>> parents = new HashMap<>();

  NewsroomInspection(NewsroomTables tables, Map<Part, Excused> excused) {
    super(excused);
    this.tables = tables;
    tables.articles().all().forEach(it -> know(NewsroomEntry.ARTICLES, it.id().value()));
    tables.categories().all().forEach(it -> know(NewsroomEntry.CATEGORIES, it.id().value()));
    tables.categories().all().forEach(it -> hold(it.id(), it.profile().name(), it.parent()));
    tables.tags().all().forEach(it -> holder(it.name().folded(), TagId.class, it.id()));
    tables.classifications().all().stream()
        .filter(Classification::primary)
        .forEach(it -> holder(it.article(), Object.class, "stored"));
  }

  @Override
  protected void look(SortedMap<Place, Entry> lines) {
    lines.values().stream()
        .filter(OfCategory.class::isInstance)
        .map(OfCategory.class::cast)
        .forEach(
            it -> {
              know(NewsroomEntry.CATEGORIES, it.id().value());
              parents.putIfAbsent(it.id(), it.parent());
            });
    tables.categories().all().forEach(it -> parents.putIfAbsent(it.id(), it.parent()));
    Set<ArticleId> led = led(lines.values());
    lines.forEach(
        (place, entry) -> {
          switch ((NewsroomEntry) entry) {
            case OfArticle article -> look(place, article);
            case OfCategory category -> look(place, category);
            case OfClassification classification -> look(place, classification, led);
            case OfTag tag -> look(place, tag);
          }
        });
  }

  /** Returns the articles that have a primary category, and those whose lack was reported. */
  private Set<ArticleId> led(Collection<Entry> entries) {
    return Stream.concat(
            tables.classifications().all().stream()
                .filter(Classification::primary)
                .map(Classification::article),
            entries.stream()
                .filter(OfClassification.class::isInstance)
                .map(OfClassification.class::cast)
                .filter(OfClassification::primary)
                .map(OfClassification::article))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void look(Place place, OfArticle article) {
    know(NewsroomEntry.ARTICLES, article.id().value());
    lookForTwins(place, article.id(), tables.articles().contains(article.id()));
  }

  private void look(Place place, OfTag tag) {
    lookForTwins(place, tag.id(), tables.tags().contains(tag.id()));
    if (!holder(tag.name().folded(), TagId.class, tag.id()).equals(tag.id())) {
      report(place, new TagNameTaken(tag.name()));
    }
  }

  private CategoryId hold(CategoryId id, CategoryName name, Optional<CategoryId> parent) {
    return holder(List.of(parent, name.folded()), CategoryId.class, id);
  }

  private void look(Place place, OfCategory category) {
    lookForTwins(place, category.id(), tables.categories().contains(category.id()));
    category
        .parent()
        .ifPresent(
            it -> lookUp(place, NewsroomEntry.CATEGORIES, it.value(), new UnknownCategory(it)));
    CategoryName name = category.profile().name();
    if (!hold(category.id(), name, category.parent()).equals(category.id())) {
      report(place, new CategoryNameTaken(name, category.parent()));
    }
    List<CategoryId> path = path(category.id());
    if (path.size() > 1 && path.getLast().equals(category.id())) {
      report(place, new CategoryCycle(path));
    } else if (path.size() > TreeMove.MAX_LEVELS) {
      report(place, new TreeTooDeep(TreeMove.MAX_LEVELS + 1));
    }
  }

  private void look(Place place, OfClassification entry, Set<ArticleId> led) {
    Pair pair = new Pair(entry.article(), entry.category());
    lookForTwins(place, pair, tables.classifications().contains(pair));
    ArticleId article = entry.article();
    lookUp(place, NewsroomEntry.ARTICLES, article.value(), new UnknownArticle(article));
    lookUp(
        place,
        NewsroomEntry.CATEGORIES,
        entry.category().value(),
        new UnknownCategory(entry.category()));
    if (entry.primary() && !holder(article, Object.class, place).equals(place)) {
      report(place, new OnePrimary(article));
    }
    Excused flawed = excused(NewsroomEntry.CLASSIFICATIONS);
    if (!flawed.all() && !flawed.named().contains(article.value()) && led.add(article)) {
      report(place, new OnePrimary(article));
    }
  }

  /** Goes up until it comes to the top, to the beginning again, or beyond the highest level. */
  private List<CategoryId> path(CategoryId category) {
    List<CategoryId> path = new ArrayList<>(List.of(category));
    Optional<CategoryId> next = above(category);
    while (next.isPresent() && path.size() <= TreeMove.MAX_LEVELS) {
      path.add(next.get());
      next = next.get().equals(category) ? Optional.empty() : above(next.get());
    }
    return path;
  }

  private Optional<CategoryId> above(CategoryId category) {
    return parents.getOrDefault(category, Optional.empty()).filter(parents::containsKey);
  }
}
