package dev.muster.application.newsroom.contract;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static dev.muster.application.newsroom.contract.NewsroomFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.Description;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of categories: one category. */
public interface CategoryRepositoryContract extends NewsroomFixture {
  @Test
  default void aCategoryIsFoundAndClaimedAsItWasAdded() {
    CategoryProfile profile =
        new CategoryProfile(
            new CategoryName("Zoë \\ % _ ' \" 🦉"), Optional.of(new Description("Über \\ 🛠")));
    Category added = unit(() -> ports().categories().add(profile, Optional.empty()));

    assertEquals(new Category(added.id(), Version.FIRST, profile, Optional.empty()), added);
    assertEquals(added, stored(added));
    assertEquals(Optional.of(added), unit(() -> ports().categories().claim(added.id())));
    Category child = category("Child", added);
    assertEquals(Optional.of(added.id()), child.parent());
    assertEquals(child, stored(child));
  }

  @Test
  default void anUpdateReplacesTheVersionOfTheCategoryBefore() {
    Category other = category("Other");
    CategoryProfile told =
        new CategoryProfile(new CategoryName("After"), Optional.of(new Description("Told")));
    Category before = category("Before", other);
    Category changed = before.revised(told);

    update(changed);

    assertEquals(changed, stored(before));
    assertEquals(other, stored(other));
    Category atTheTop = changed.below(Optional.empty());
    update(atTheTop);
    assertEquals(atTheTop, stored(before));
    Category untold = atTheTop.revised(profile("Untold"));
    update(untold);
    assertEquals(untold, stored(before));
    assertThrows(StaleVersionException.class, () -> update(changed));
    assertEquals(untold, stored(before));
  }

  @Test
  default void siblingsHaveDifferentNamesWhateverTheCase() {
    Category top = category("News");
    Category inside = category("News", top);
    Category beside = category("Sport", top);
    CategoryName taken = new CategoryName("NEWS");

    assertRefused(new CategoryNameTaken(taken, Optional.empty()), () -> category("NEWS"));
    assertRefused(new CategoryNameTaken(taken, Optional.of(top.id())), () -> category("NEWS", top));
    assertRefused(
        new CategoryNameTaken(taken, Optional.of(top.id())),
        () -> update(beside.revised(profile("NEWS"))));
    assertRefused(
        new CategoryNameTaken(inside.profile().name(), Optional.empty()),
        () -> update(inside.below(Optional.empty())));
    update(inside.revised(profile("NEWS")));
    assertEquals("NEWS", stored(inside).profile().name().value());
  }

  @Test
  default void aCategoryThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownCategory unknown = new UnknownCategory(NO_CATEGORY);
    Category none =
        new Category(NO_CATEGORY, Version.FIRST.next(), profile("None"), Optional.empty());
    category("There");

    assertEquals(Optional.empty(), unit(() -> ports().categories().claim(NO_CATEGORY)));
    assertRefused(unknown, () -> update(none));
    for (Mode mode : Mode.values()) {
      assertRefused(
          unknown,
          () ->
              unit(
                  () -> {
                    ports().categories().remove(none, mode);
                    return mode;
                  }));
    }
  }

  private void update(Category category) {
    unit(
        () -> {
          ports().categories().update(category);
          return category;
        });
  }
}
