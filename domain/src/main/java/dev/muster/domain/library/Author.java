package dev.muster.domain.library;

import dev.muster.domain.Version;

/**
 * An author of the library.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state
 * @param profile all that a caller says about it
 */
public record Author(AuthorId id, Version version, AuthorProfile profile) {
  /** Returns it with another profile and the next version, or as it is if nothing differs. */
  public Author revised(AuthorProfile other) {
    return other.equals(profile) ? this : new Author(id, version.next(), other);
  }
}
