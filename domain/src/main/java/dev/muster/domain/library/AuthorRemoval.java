package dev.muster.domain.library;

import dev.muster.domain.Version;
import dev.muster.domain.library.LibraryViolation.AuthorHasBooks;

/**
 * The facts for deciding on the removal of an author.
 *
 * @param author the author
 * @param version the version to be removed
 * @param books the number of its books, whatever it does for them
 * @param orphans the number of books without another writer; they go with it
 * @param authorships the number of authorships that go: each role of the author in a book, and each
 *     role of anybody in a book that goes
 */
public record AuthorRemoval(
    AuthorId author, Version version, long books, long orphans, long authorships) {
  /**
   * Approves the removal, or refuses it.
   *
   * @param cascade whether authorships and books may be removed with the author
   * @throws LibraryViolationException with {@link AuthorHasBooks} for books without the cascade
   */
  public void approve(boolean cascade) {
    if (books > 0 && !cascade) {
      throw new LibraryViolationException(new AuthorHasBooks(author, books));
    }
  }
}
