package dev.muster.application.newsroom.race;

import static dev.muster.application.newsroom.contract.NewsroomFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.Race;
import dev.muster.domain.TreeMove;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A tree stays a tree of at most 32 levels with different siblings, whatever moves at once. */
public interface TreeRaces extends NewsroomRace {
  @Test
  default void twoMovesUnderEachOtherMakeNoCycle() {
    assertNoCycle(1);
  }

  @Test
  default void twoMovesUnderChildrenOfEachOtherMakeNoCycle() {
    assertNoCycle(2);
  }

  @Test
  default void twoMovesFarBelowEachOtherMakeNoCycle() {
    assertNoCycle(5);
  }

  private void assertNoCycle(int depth) {
    for (int round = 1; round <= ROUNDS; round++) {
      List<Category> one = line("One " + round + " of " + depth, depth);
      List<Category> other = line("Other " + round + " of " + depth, depth);

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              () -> move(one.getFirst(), other.getLast()),
              () -> move(other.getFirst(), one.getLast()));

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, Race.refusedWith(CategoryCycle.class, results));
      assertEquals(2 * depth, Math.max(level(one.getLast()), level(other.getLast())));
    }
  }

  @Test
  default void aMoveAndANewChildMakeNoTreeThatIsTooDeep() {
    for (int round = 1; round <= ROUNDS; round++) {
      List<Category> upper = line("Upper " + round, TreeMove.MAX_LEVELS / 2);
      List<Category> lower = line("Lower " + round, TreeMove.MAX_LEVELS / 2);

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              () -> move(lower.getFirst(), upper.getLast()),
              () -> useCases().categories().add(profile("New"), Optional.of(lower.getLast().id())));

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, Race.refusedWith(TreeTooDeep.class, results));
    }
  }

  @Test
  default void ofManySiblingsWithOneNameOneIsAdded() {
    Category top = category("Top");
    for (int round = 1; round <= ROUNDS; round++) {
      String name = "Child " + round;
      for (Optional<CategoryId> parent :
          List.of(Optional.of(top.id()), Optional.<CategoryId>empty())) {
        List<Race.Result<Object, NewsroomViolation>> results =
            race(
                Collections.<Callable<Object>>nCopies(
                    8, () -> useCases().categories().add(profile(name), parent)));

        assertEquals(1, Race.succeeded(results));
        assertEquals(7, Race.refusedWith(CategoryNameTaken.class, results));
      }
    }
  }

  @Test
  default void aChildThatMovesUpAndANewCategoryAreNotCalledTheSame() {
    for (int round = 1; round <= ROUNDS; round++) {
      Category removed = category("Removed " + round);
      Category child = category("Child " + round, removed);

      List<Race.Result<Object, NewsroomViolation>> results =
          race(
              () -> remove(removed, Mode.REPARENT),
              () -> useCases().categories().add(child.profile(), Optional.empty()));

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, Race.refusedWith(CategoryNameTaken.class, results));
    }
  }
}
