package dev.muster.domain.newsroom;

import dev.muster.domain.Version;
import java.util.Optional;

/**
 * A category of articles.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state; another parent makes another one
 * @param profile all that a caller says about it
 * @param parent the category above it; empty at the top
 */
public record Category(
    CategoryId id, Version version, CategoryProfile profile, Optional<CategoryId> parent) {
  /** Returns it with another profile and the next version, or as it is if nothing differs. */
  public Category revised(CategoryProfile other) {
    return other.equals(profile) ? this : new Category(id, version.next(), other, parent);
  }

  /** Returns it below another parent with the next version, or as it is if nothing differs. */
  public Category below(Optional<CategoryId> other) {
    return other.equals(parent) ? this : new Category(id, version.next(), profile, other);
  }
}
