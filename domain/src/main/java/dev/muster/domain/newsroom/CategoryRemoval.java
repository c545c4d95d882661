package dev.muster.domain.newsroom;

import dev.muster.domain.newsroom.NewsroomViolation.CategoryInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import java.util.Optional;

/**
 * The facts for deciding on the removal of a category.
 *
 * @param category the category
 * @param children the number of categories whose parent it is
 * @param articles the number of articles in it
 * @param below the number of categories below it, at any depth
 * @param classifications the number of classifications in it and in all below it
 * @param clash the first of its children whose name another category beside it has, if any
 */
public record CategoryRemoval(
    Category category,
    long children,
    long articles,
    long below,
    long classifications,
    Optional<CategoryName> clash) {
  /** Says what becomes of the children and the articles of a category that is removed. */
  public enum Mode {
    /** There must be none. */
    ALONE,
    /** All categories below it go, and no article is in any of them. */
    CASCADE,
    /** Its children get its parent, and no article is in it. */
    REPARENT
  }

  /**
   * The effect of a removal, beside the category itself.
   *
   * @param removedCategories how many categories below it went
   * @param removedClassifications how many classifications went
   * @param movedCategories how many categories have another parent
   */
  public record Effect(long removedCategories, long removedClassifications, long movedCategories) {}

  /**
   * Approves the removal, or refuses it.
   *
   * @return its effect
   * @throws NewsroomViolationException with {@link CategoryInUse} where nothing is said about
   *     children and articles that there are; with {@link CategoryNameTaken} for a child that
   *     cannot have the parent
   */
  public Effect approve(Mode mode) {
    return switch (mode) {
      case ALONE -> {
        if (children > 0 || articles > 0) {
          throw new NewsroomViolationException(
              new CategoryInUse(category.id(), children, articles));
        }
        yield new Effect(0, 0, 0);
      }
      case CASCADE -> new Effect(below, classifications, 0);
      case REPARENT -> {
        if (clash.isPresent()) {
          throw new NewsroomViolationException(
              new CategoryNameTaken(clash.get(), category.parent()));
        }
        yield new Effect(0, articles, children);
      }
    };
  }
}
