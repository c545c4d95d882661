package dev.muster.application.newsroom.contract;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static dev.muster.application.newsroom.contract.NewsroomFixture.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryMove;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryRemoval;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of categories: the trees, and what is in them. */
public interface TreeRepositoryContract extends NewsroomFixture {
  @Test
  default void aParentIsClaimedForAChildWithTheChainUpToTheTop() {
    List<Category> line = line("Line", 4);
    category("Other", line.getFirst());

    assertEquals(ids(line).reversed(), claimForChild(line.getLast().id()));
    assertEquals(ids(line.subList(0, 2)).reversed(), claimForChild(line.get(1).id()));
  }

  private List<CategoryId> claimForChild(CategoryId parent) {
    return unit(() -> ports().categories().claimForChild(parent));
  }

  @Test
  default void aMoveIsClaimedWithTheChainOfTheOtherParentAndTheLevelsBelow() {
    List<Category> line = line("Line", 3);
    Category second = line.get(1);
    grown(List.of(category("Deeper", second)), 2);
    category("Flat", second);
    List<Category> other = line("Other", 2);

    assertEquals(
        new CategoryMove(second, ids(other).reversed(), 4),
        move(second.id(), Optional.of(other.getLast().id())));
    assertEquals(
        new CategoryMove(second, ids(line).reversed(), 4),
        move(second.id(), Optional.of(line.getLast().id())));
    assertEquals(new CategoryMove(second, List.of(), 4), move(second.id(), Optional.empty()));
  }

  private CategoryMove move(CategoryId category, Optional<CategoryId> parent) {
    return unit(() -> ports().categories().claimForMove(category, parent));
  }

  @Test
  default void aRemovalIsClaimedWithTheNumbersOfWhatIsInTheCategoryAndBelow() {
    Category top = category("Top");
    Category removed = category("Removed", top);
    Category one = category("One", removed);
    Category low = category("Low", one);
    Category two = category("Two", removed);
    Article article = article("Article");
    List.of(top, removed, one, low).forEach(it -> classified(article, it));
    classified(article("Other"), removed);

    assertEquals(new CategoryRemoval(removed, 2, 2, 3, 4, Optional.empty()), removal(removed));
    assertEquals(new CategoryRemoval(two, 0, 0, 0, 0, Optional.empty()), removal(two));
    Category beside = category("TWO", top);
    assertEquals(Optional.of(two.profile().name()), removal(removed).clash());
    category("Beside", beside);
    assertEquals(Optional.empty(), removal(top).clash());
    category("beside");
    assertEquals(
        Optional.of(new CategoryName("Beside")), removal(beside.below(Optional.empty())).clash());
  }

  private CategoryRemoval removal(Category category) {
    if (!stored(category).parent().equals(category.parent())) {
      unit(
          () -> {
            ports().categories().update(category);
            return category;
          });
    }
    return unit(() -> ports().categories().claimForRemoval(category.id()));
  }

  @Test
  default void aCategoryGoesWithAllBelowItAndNoOtherDoes() {
    Category top = category("Top");
    Category removed = category("Removed", top);
    Category low = category("Low", category("One", removed));
    Category beside = category("Beside", top);
    Article article = article("Article");
    classified(article, low);
    classified(article, removed);
    Article inBoth = article("In both");
    classified(inBoth, removed);
    classified(inBoth, beside);

    remove(removed, Mode.CASCADE);

    assertEquals(List.of(top, beside), all());
    assertEquals(List.of(), categoriesOf(article));
    assertEquals(List.of(beside.id()), primaryOf(inBoth));
  }

  @Test
  default void theChildrenOfARemovedCategoryGetItsParentAndItsNameIsFree() {
    Category top = category("Top");
    Category removed = category("Removed", top);
    Category one = category("removed", removed);
    Category two = category("Two", removed);
    Category low = category("Low", one);
    Article article = article("Article");
    classified(article, removed);
    classified(article, low);

    remove(removed, Mode.REPARENT);

    assertEquals(
        List.of(top, one.below(Optional.of(top.id())), two.below(Optional.of(top.id())), low),
        all());
    assertEquals(List.of(low.id()), primaryOf(article));
    remove(top, Mode.REPARENT);
    assertEquals(Optional.empty(), stored(one).parent());
    remove(low, Mode.ALONE);
    assertEquals(List.of(), categoriesOf(article));
  }

  @Test
  default void theEarliestAssignedOfTheOtherCategoriesBecomesPrimaryAndOfSeveralTheLeast() {
    Category removed = category("Removed");
    Category first = category("First");
    Category second = category("Second");
    Category third = category("Third");
    Article byTime = article("By time");
    classified(byTime, removed, NOW.minusSeconds(9));
    classified(byTime, first, NOW);
    classified(byTime, third, NOW.minusSeconds(1));
    Article byIdentity = article("By identity");
    List.of(removed, third, second).forEach(it -> classified(byIdentity, it));
    Article led = article("Led");
    List.of(third, removed, first).forEach(it -> classified(led, it));

    remove(removed, Mode.CASCADE);

    assertEquals(List.of(third.id()), primaryOf(byTime));
    assertEquals(List.of(second.id()), primaryOf(byIdentity));
    assertEquals(List.of(third.id()), primaryOf(led));
  }

  @Test
  default void thePrimaryByHandOverHasTheNextVersion() {
    Category removed = category("Removed");
    Category other = category("Other");
    Article article = article("Article");
    classified(article, removed);
    Classification before = classified(article, other);

    remove(removed, Mode.CASCADE);

    assertEquals(
        before.version().next(),
        unit(() -> ports().classifications().claim(article.id(), other.id())).existing().version());
  }

  private void remove(Category category, Mode mode) {
    unit(
        () -> {
          CategoryRemoval claimed = ports().categories().claimForRemoval(category.id());
          ports().categories().remove(claimed.category(), mode);
          return category;
        });
  }

  private List<Category> all() {
    return ports().reader().categories(CategoryFilter.ALL, Optional.empty(), 100);
  }

  @Test
  default void allCategoriesThatAreNotThereAreToldAtOnce() {
    CategoryId other = new CategoryId(NO_CATEGORY.value() - 1);
    CategoryId there = category("There").id();
    UnknownCategory one = new UnknownCategory(NO_CATEGORY);

    assertRefused(one, () -> claimForChild(NO_CATEGORY));
    assertRefused(one, () -> move(NO_CATEGORY, Optional.of(there)));
    assertRefused(one, () -> move(there, Optional.of(NO_CATEGORY)));
    assertRefused(one, () -> move(NO_CATEGORY, Optional.of(NO_CATEGORY)));
    assertRefused(
        new UnknownCategory(List.of(NO_CATEGORY, other)),
        () -> move(NO_CATEGORY, Optional.of(other)));
    assertRefused(one, () -> unit(() -> ports().categories().claimForRemoval(NO_CATEGORY)));
  }
}
