package dev.muster.domain.library;

import dev.muster.domain.library.LibraryViolation.LastWriter;
import java.util.Map;
import java.util.Optional;

/**
 * A book to be added, with its authors.
 *
 * @param profile all that a caller says about it
 * @param authors the roles of each author, with at least one writer
 */
public record NewBook(BookProfile profile, Map<AuthorId, Roles> authors) {
  /**
   * Copies the map.
   *
   * @throws LibraryViolationException with {@link LastWriter} where nobody is a writer
   */
  public NewBook {
    authors = Map.copyOf(authors);
    if (writers(authors) == 0) {
      throw new LibraryViolationException(new LastWriter(Optional.empty(), Optional.empty()));
    }
  }

  /** Returns the number of its writers. */
  public int writers() {
    return writers(authors);
  }

  private static int writers(Map<AuthorId, Roles> authors) {
    return (int) authors.values().stream().filter(Roles::write).count();
  }
}
