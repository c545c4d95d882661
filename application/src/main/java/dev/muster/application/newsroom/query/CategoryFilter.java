package dev.muster.application.newsroom.query;

import dev.muster.domain.NameFragment;
import dev.muster.domain.newsroom.CategoryId;
import java.util.Optional;

/**
 * Selects categories.
 *
 * @param name a part of the name
 * @param parent the category above them
 */
public record CategoryFilter(Optional<NameFragment> name, Optional<CategoryId> parent) {
  /** Selects all categories. */
  public static final CategoryFilter ALL = new CategoryFilter(Optional.empty(), Optional.empty());
}
