package dev.muster.domain.library;

import dev.muster.domain.Version;

/**
 * A book of the library.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state; a change of its authors or of their names is one
 * @param profile all that a caller says about it
 */
public record Book(BookId id, Version version, BookProfile profile) {
  /** Returns it with another profile and the next version, or as it is if nothing differs. */
  public Book revised(BookProfile other) {
    return other.equals(profile) ? this : new Book(id, version.next(), other);
  }
}
