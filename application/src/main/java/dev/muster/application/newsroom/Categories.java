package dev.muster.application.newsroom;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval.Effect;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.util.Optional;
import java.util.function.Function;

/** Driving port: adds, changes, moves and removes categories. */
public interface Categories {
  /**
   * Adds a category.
   *
   * @param parent the category above it; empty for one at the top
   * @throws NewsroomViolationException with {@link UnknownCategory} for the parent, {@link
   *     TreeTooDeep}, {@link CategoryNameTaken}
   */
  @Permission(NewsroomPermissions.WRITE)
  Category add(CategoryProfile profile, Optional<CategoryId> parent);

  /**
   * Changes the profile of a category.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present category; it may run more than once
   * @throws PreconditionFailedException if the category has another version
   * @throws NewsroomViolationException with {@link UnknownCategory}, {@link CategoryNameTaken}
   */
  @Permission(NewsroomPermissions.WRITE)
  Category revise(
      CategoryId category, Precondition precondition, Function<Category, CategoryProfile> revision);

  /**
   * Gives a category another parent, and leaves all below it as they are.
   *
   * @param precondition the required version, if any
   * @param parent the category above it; empty for one at the top
   * @throws PreconditionFailedException if the category has another version
   * @throws NewsroomViolationException with {@link UnknownCategory} for all that do not exist,
   *     {@link CategoryCycle}, {@link TreeTooDeep}, {@link CategoryNameTaken}
   */
  @Permission(NewsroomPermissions.WRITE)
  Category move(CategoryId category, Precondition precondition, Optional<CategoryId> parent);

  /**
   * Removes a category. An article whose primary category goes, and that is in others, has the
   * earliest assigned of these as its primary one then, and of several the one with the least
   * identity.
   *
   * @param precondition the required version, if any
   * @param mode what becomes of its children and its articles
   * @return what else went or moved
   * @throws PreconditionFailedException if the category has another version
   * @throws NewsroomViolationException with {@link UnknownCategory}, {@link CategoryInUse}, {@link
   *     CategoryNameTaken}
   */
  @Permission(NewsroomPermissions.WRITE)
  Effect remove(CategoryId category, Precondition precondition, Mode mode);
}
