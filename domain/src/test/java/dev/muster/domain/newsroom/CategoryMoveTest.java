package dev.muster.domain.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A category moves in a tree without a cycle, and the tree has at most 32 levels. */
class CategoryMoveTest {
  private static final Category CATEGORY =
      new Category(
          new CategoryId(5),
          Version.FIRST,
          new CategoryProfile(new CategoryName("News"), Optional.empty()),
          Optional.of(new CategoryId(1)));

  @Test
  void anotherParentMakesTheNextVersionAndTheSameOneNone() {
    assertEquals(
        CATEGORY.below(Optional.of(new CategoryId(2))), move(List.of(2L, 1L), 3).approve());
    assertEquals(Optional.empty(), move(List.of(), 3).approve().parent());
    assertEquals(CATEGORY, move(List.of(1L), 3).approve());
    assertEquals(new Version(2), move(List.of(), 3).approve().version());
  }

  @Test
  void noCategoryIsUnderItself() {
    assertEquals(
        new CategoryCycle(ids(5, 7, 6, 5)),
        refusal(() -> move(List.of(7L, 6L, 5L, 1L), 3).approve()));
    assertEquals(new CategoryCycle(ids(5, 5)), refusal(() -> move(List.of(5L, 1L), 3).approve()));
  }

  @Test
  void aTreeHasAtMost32Levels() {
    List<Long> chain = LongStream.rangeClosed(10, 39).boxed().toList();

    assertEquals(30, chain.size());
    assertEquals(Optional.of(new CategoryId(10)), move(chain, 2).approve().parent());
    assertEquals(new TreeTooDeep(33), refusal(() -> move(chain, 3).approve()));
  }

  @Test
  void aNewCategoryNeedsRoom() {
    List<CategoryId> chain = ids(LongStream.rangeClosed(1, 32).toArray());

    CategoryMove.approveBelow(chain.subList(0, 31));
    assertEquals(new TreeTooDeep(33), refusal(() -> CategoryMove.approveBelow(chain)));
  }

  private static CategoryMove move(List<Long> chain, int height) {
    return new CategoryMove(
        CATEGORY, ids(chain.stream().mapToLong(Long::longValue).toArray()), height);
  }

  private static List<CategoryId> ids(long... values) {
    return LongStream.of(values).mapToObj(CategoryId::new).toList();
  }

  private static NewsroomViolation refusal(Executable command) {
    return assertThrows(NewsroomViolationException.class, command).violation();
  }
}
