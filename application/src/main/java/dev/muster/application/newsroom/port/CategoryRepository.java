package dev.muster.application.newsroom.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryMove;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: loads categories to be changed, and stores them.
 *
 * <p>What a claim returns stays true until the unit of work ends. Facts about a tree stay true for
 * any two claims that have a category in the same tree, however far apart; claims in different
 * trees do not wait for each other.
 */
public interface CategoryRepository {
  /**
   * Loads the chain from a category up to the top, itself first, and claims it for a new child:
   * nobody in it moves or goes, but others may get children meanwhile.
   *
   * @throws NewsroomViolationException with {@link UnknownCategory}
   */
  List<CategoryId> claimForChild(CategoryId parent);

  /**
   * Stores a new category in its first version, under an identity that was never used before.
   *
   * @param parent a category that is claimed for it, if any
   * @throws NewsroomViolationException with {@link CategoryNameTaken}
   */
  Category add(CategoryProfile profile, Optional<CategoryId> parent);

  /** Loads a category and claims it; returns empty if it does not exist. */
  Optional<Category> claim(CategoryId category);

  /**
   * Loads the facts for deciding on another parent, and claims the category and the trees of both.
   *
   * @throws NewsroomViolationException with {@link UnknownCategory} for all that do not exist
   */
  CategoryMove claimForMove(CategoryId category, Optional<CategoryId> parent);

  /**
   * Loads the facts for deciding on the removal of a category, and claims its tree, and all
   * articles in it and below it.
   *
   * @throws NewsroomViolationException with {@link UnknownCategory}
   */
  CategoryRemoval claimForRemoval(CategoryId category);

  /**
   * Replaces the previous version of a category.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws NewsroomViolationException with {@link UnknownCategory}, {@link CategoryNameTaken}
   */
  void update(Category category);

  /**
   * Removes a category that is claimed for removal, with the classifications in it; those below it
   * go, too, or its children have its parent and their next version. An article that has lost its
   * primary category and has others gets the earliest assigned of these, and of several the one
   * with the least identity.
   *
   * @throws NewsroomViolationException with {@link UnknownCategory}
   */
  void remove(Category category, Mode mode);
}
