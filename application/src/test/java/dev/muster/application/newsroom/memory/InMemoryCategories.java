package dev.muster.application.newsroom.memory;

import dev.muster.application.newsroom.memory.NewsroomTables.Pair;
import dev.muster.application.newsroom.port.CategoryRepository;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryMove;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores categories in memory. */
public class InMemoryCategories implements CategoryRepository {
  private final NewsroomTables tables;

  /** Stores categories in these tables. */
  public InMemoryCategories(NewsroomTables tables) {
    this.tables = tables;
  }

  @Override
  public List<CategoryId> claimForChild(CategoryId parent) {
    refuseUnknown(Stream.of(parent));
    return path(parent);
  }

  @Override
  public Category add(CategoryProfile profile, Optional<CategoryId> parent) {
    return tables
        .categories()
        .insert(id -> new Category(new CategoryId(id), Version.FIRST, profile, parent));
  }

  @Override
  public Optional<Category> claim(CategoryId category) {
    return tables.categories().find(category);
  }

  @Override
  public CategoryMove claimForMove(CategoryId category, Optional<CategoryId> parent) {
    refuseUnknown(Stream.concat(Stream.of(category), parent.stream()));
    return new CategoryMove(
        tables.categories().find(category).orElseThrow(),
        parent.map(this::path).orElse(List.of()),
        tables.height(category));
  }

  @Override
  public CategoryRemoval claimForRemoval(CategoryId category) {
    refuseUnknown(Stream.of(category));
    Category removed = tables.categories().find(category).orElseThrow();
    List<CategoryId> subtree = subtree(category);
    List<Category> children = tables.childrenOf(category);
    Set<String> beside =
        tables.categories().where(it -> it.parent().equals(removed.parent())).stream()
            .filter(it -> !it.id().equals(category))
            .map(it -> it.profile().name().folded())
            .collect(Collectors.toSet());
    return new CategoryRemoval(
        removed,
        children.size(),
        tables.in(List.of(category)).size(),
        subtree.size() - 1L,
        tables.in(subtree).size(),
        children.stream()
            .map(it -> it.profile().name())
            .filter(it -> beside.contains(it.folded()))
            .findFirst());
  }

  @Override
  public void update(Category category) {
    tables.categories().update(category);
  }

  @Override
  public void remove(Category category, Mode mode) {
    CategoryId removed = category.id();
    tables.categories().update(removed, it -> it.below(it.parent()).revised(gone(it)));
    List<Category> gone =
        mode == Mode.CASCADE
            ? tables.subtree(removed, TreeDepth.MAX)
            : List.of(tables.categories().find(removed).orElseThrow());
    empty(gone.stream().map(Category::id).toList());
    if (mode == Mode.REPARENT) {
      tables
          .childrenOf(removed)
          .forEach(it -> tables.categories().update(it.below(category.parent())));
    }
    gone.reversed().forEach(it -> tables.categories().delete(it.id()));
  }

  /** Gives a category a name that no other has, so that a child may have the one it had. */
  private static CategoryProfile gone(Category category) {
    return new CategoryProfile(new CategoryName("gone " + category.id().value()), Optional.empty());
  }

  private void empty(List<CategoryId> gone) {
    List<Classification> ended = tables.in(gone);
    ended.forEach(it -> tables.classifications().delete(Pair.of(it)));
    ended.stream().filter(Classification::primary).forEach(it -> handOver(it.article()));
  }

  /** Makes the earliest assigned category of an article its primary one, if it has any. */
  protected void handOver(ArticleId article) {
    tables.of(article).stream()
        .min(
            Comparator.comparing(Classification::assignedAt)
                .thenComparing(it -> it.category().value()))
        .ifPresent(
            it ->
                tables
                    .classifications()
                    .update(
                        new Classification(
                            article, it.category(), true, it.assignedAt(), it.version().next())));
  }

  private List<CategoryId> subtree(CategoryId category) {
    return tables.subtree(category, TreeDepth.MAX).stream().map(Category::id).toList();
  }

  private List<CategoryId> path(CategoryId category) {
    return tables.path(category).stream().map(Category::id).toList();
  }

  private void refuseUnknown(Stream<CategoryId> categories) {
    List<CategoryId> unknown =
        categories.distinct().filter(it -> !tables.categories().contains(it)).toList();
    if (!unknown.isEmpty()) {
      throw new NewsroomViolationException(new UnknownCategory(unknown));
    }
  }
}
