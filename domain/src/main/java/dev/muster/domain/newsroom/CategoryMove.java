package dev.muster.domain.newsroom;

import dev.muster.domain.TreeMove;
import dev.muster.domain.TreeMove.Allowed;
import dev.muster.domain.TreeMove.Cycle;
import dev.muster.domain.TreeMove.TooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import java.util.List;

/**
 * The facts for deciding on another parent of a category.
 *
 * @param category the category
 * @param chain the other parent, its parent, and so on up to the top; empty for no parent
 * @param height the number of levels from the category down, 1 for one without children
 */
public record CategoryMove(Category category, List<CategoryId> chain, int height) {
  /** Copies the list. */
  public CategoryMove {
    chain = List.copyOf(chain);
  }

  /**
   * Returns the category below the other parent, or refuses it.
   *
   * @throws NewsroomViolationException with {@link CategoryCycle}, {@link TreeTooDeep}
   */
  public Category approve() {
    return switch (new TreeMove<>(category.id(), chain, height).decide()) {
      case Allowed<CategoryId> _ -> category.below(chain.stream().findFirst());
      case Cycle<CategoryId>(List<CategoryId> path) ->
          throw new NewsroomViolationException(new CategoryCycle(path));
      case TooDeep<CategoryId>(int levels) ->
          throw new NewsroomViolationException(new TreeTooDeep(levels));
    };
  }

  /**
   * Approves a new category below a chain.
   *
   * @param chain its parent, and so on up to the top
   * @throws NewsroomViolationException with {@link TreeTooDeep}
   */
  public static void approveBelow(List<CategoryId> chain) {
    if (!TreeMove.hasRoomBelow(chain)) {
      throw new NewsroomViolationException(new TreeTooDeep(chain.size() + 1));
    }
  }
}
