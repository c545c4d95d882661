package dev.muster.application.newsroom.scenario;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static dev.muster.application.newsroom.contract.NewsroomFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.application.newsroom.query.CategoryTree;
import dev.muster.application.newsroom.query.PathStep;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryRemoval.Effect;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Categories are added, changed, moved and removed. */
public interface CategoryScenarios extends NewsroomFixture {
  @Test
  default void aCategoryMovesWithAllBelowIt() {
    List<Category> line = line("Line", 3);
    Category other = category("Other");
    Category second = line.get(1);

    Category moved = move(second, Optional.of(other.id()));

    assertEquals(second.below(Optional.of(other.id())), moved);
    assertEquals(List.of(other.id(), second.id(), line.getLast().id()), path(line.getLast()));
    assertEquals(moved, move(second, Optional.of(other.id())));
    assertEquals(Optional.empty(), move(category("Free", other), Optional.empty()).parent());
  }

  @Test
  default void noCategoryIsUnderItself() {
    List<Category> line = line("Line", 3);
    CategoryId one = line.getFirst().id();
    CategoryId two = line.get(1).id();
    CategoryId three = line.getLast().id();

    assertRefused(
        new CategoryCycle(List.of(one, three, two, one)),
        () -> move(line.getFirst(), Optional.of(three)));
    assertRefused(new CategoryCycle(List.of(two, two)), () -> move(line.get(1), Optional.of(two)));
    assertEquals(List.of(one, two, three), path(line.getLast()));
  }

  @Test
  default void aTreeHasAtMost32Levels() {
    List<Category> line = line("Line", 32);
    Category last = line.getLast();
    Category alone = category("Alone");

    assertRefused(
        new TreeTooDeep(33),
        () -> useCases().categories().add(profile("New"), Optional.of(last.id())));
    assertRefused(new TreeTooDeep(33), () -> move(alone, Optional.of(last.id())));
    assertRefused(new TreeTooDeep(33), () -> move(line.getFirst(), Optional.of(alone.id())));
    move(alone, Optional.of(line.get(30).id()));
    assertEquals(32, path(alone).size());
  }

  @Test
  default void aCategoryInUseGoesOnlyWhereItIsSaidWhatBecomesOfItsContents() {
    Category top = category("Top");
    Category removed = category("Removed", top);
    Category child = category("Child", removed);
    category("Low", child);
    Article article = article("Article");
    List.of(removed, child).forEach(it -> classified(article, it));

    assertRefused(new CategoryInUse(removed.id(), 1, 1), () -> remove(removed, Mode.ALONE));
    assertEquals(new Effect(0, 1, 1), remove(removed, Mode.REPARENT));
    assertEquals(List.of(child.id()), primaryOf(article));
    Category clash = category("Child");
    assertRefused(
        new CategoryNameTaken(child.profile().name(), Optional.empty()),
        () -> remove(top, Mode.REPARENT));
    assertEquals(new Effect(2, 1, 0), remove(top, Mode.CASCADE));
    assertEquals(List.of(), categoriesOf(article));
    assertEquals(new Effect(0, 0, 0), remove(clash, Mode.ALONE));
    assertRefused(new UnknownCategory(clash.id()), () -> remove(clash, Mode.CASCADE));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionOfACategoryChangesNothing() {
    Category first = category("First");
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Category second = useCases().categories().revise(first.id(), seen, it -> profile("Second"));

    assertEquals(first.revised(profile("Second")), second);
    assertEquals(second, useCases().queries().category(first.id()));
    assertEquals(
        second, useCases().categories().revise(first.id(), Precondition.NONE, Category::profile));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().categories().revise(first.id(), seen, it -> profile("Third")));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().categories().move(first.id(), seen, Optional.empty()));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().categories().remove(first.id(), seen, Mode.ALONE));
    assertRefused(
        new UnknownCategory(NO_CATEGORY),
        () -> useCases().categories().revise(NO_CATEGORY, Precondition.NONE, Category::profile));
    assertRefused(
        new UnknownCategory(NO_CATEGORY), () -> useCases().queries().category(NO_CATEGORY));
  }

  @Test
  default void aTreeIsReadWithTheChildrenOfEach() {
    Category top = category("Top");
    Category one = category("One", top);
    Category two = category("Two", top);
    Category low = category("Low", one);

    assertEquals(
        tree(top, tree(one, tree(low)), tree(two)),
        useCases().queries().tree(top.id(), TreeDepth.ALL));
    assertEquals(
        tree(top, tree(one), tree(two)), useCases().queries().tree(top.id(), new TreeDepth(1)));
    assertRefused(
        new UnknownCategory(NO_CATEGORY),
        () -> useCases().queries().tree(NO_CATEGORY, TreeDepth.ALL));
  }

  private static CategoryTree tree(Category category, CategoryTree... children) {
    return new CategoryTree(category.id(), category.profile().name(), List.of(children));
  }

  @Test
  default void categoriesAndPathsAreReadPageByPage() {
    List<Category> line = line("Line", 3);
    PageRequest two = new PageRequest(2, Optional.empty());

    Page<PathStep> upper = useCases().queries().path(line.getLast().id(), two);
    Page<PathStep> lower =
        useCases().queries().path(line.getLast().id(), new PageRequest(2, upper.next()));
    Page<Category> first = useCases().queries().categories(CategoryFilter.ALL, two);
    Page<Category> second =
        useCases().queries().categories(CategoryFilter.ALL, new PageRequest(2, first.next()));

    assertEquals(
        List.of(1, 2, 3),
        Stream.of(upper, lower).flatMap(it -> it.items().stream()).map(PathStep::level).toList());
    assertEquals(Optional.empty(), lower.next());
    assertEquals(line, Stream.of(first, second).flatMap(it -> it.items().stream()).toList());
  }

  private Category move(Category category, Optional<CategoryId> parent) {
    return useCases().categories().move(category.id(), Precondition.NONE, parent);
  }

  private Effect remove(Category category, Mode mode) {
    return useCases().categories().remove(category.id(), Precondition.NONE, mode);
  }

  private List<CategoryId> path(Category category) {
    return useCases().queries().path(category.id(), PageRequest.FIRST).items().stream()
        .map(PathStep::id)
        .toList();
  }
}
