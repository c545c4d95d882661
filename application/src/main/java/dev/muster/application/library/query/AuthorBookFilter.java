package dev.muster.application.library.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.library.AuthorRole;
import java.util.Optional;

/**
 * Selects books of one author.
 *
 * @param role a role that the author has in the book
 * @param minPages the lowest number of pages, inclusive
 * @param maxPages the highest number of pages, inclusive; a value below {@code minPages} is refused
 *     with {@link InvalidValueException}
 */
public record AuthorBookFilter(
    Optional<AuthorRole> role, Optional<Integer> minPages, Optional<Integer> maxPages) {
  /** Selects all books. */
  public static final AuthorBookFilter ALL =
      new AuthorBookFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that the range is not inverted. */
  public AuthorBookFilter {
    if (maxPages.isPresent() && maxPages.get() < minPages.orElse(0)) {
      throw new InvalidValueException("must not be below minPages");
    }
  }
}
