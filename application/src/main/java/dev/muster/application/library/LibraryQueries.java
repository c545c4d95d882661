package dev.muster.application.library;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.library.query.AuthorBook;
import dev.muster.application.library.query.AuthorBookFilter;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import java.util.Optional;

/**
 * Driving port: reads the library, from both sides of the authorships.
 *
 * <p>Each list is ordered by id, and has every item once. A client that reads all pages therefore
 * sees every item exactly once if it matches the filter throughout, despite concurrent writes. A
 * list refuses a cursor of another list or of other filters with {@link InvalidCursorException}.
 */
@Recorded(Recorded.When.NEVER)
public interface LibraryQueries {
  /**
   * Reads an author.
   *
   * @throws LibraryViolationException with {@link UnknownAuthor}
   */
  @Permission(LibraryPermissions.READ)
  Author author(AuthorId author);

  /**
   * Lists authors with the numbers of their books.
   *
   * @param withBooks whether to read their first books, too
   */
  @Permission(LibraryPermissions.READ)
  Page<AuthorEntry> authors(AuthorFilter filter, boolean withBooks, PageRequest page);

  /**
   * Reads a book with its authors.
   *
   * @throws LibraryViolationException with {@link UnknownBook}
   */
  @Permission(LibraryPermissions.READ)
  CreditedBook book(BookId book);

  /** Lists books with their authors. */
  @Permission(LibraryPermissions.READ)
  Page<CreditedBook> books(BookFilter filter, PageRequest page);

  /**
   * Reads the authorship of a pair.
   *
   * @throws LibraryViolationException with {@link UnknownBook}, {@link UnknownAuthor}, {@link
   *     UnknownAuthorship}
   */
  @Permission(LibraryPermissions.READ)
  Authorship authorship(BookId book, AuthorId author);

  /**
   * Lists the authors of a book, each with all roles.
   *
   * @param role a role that each of them has
   * @throws LibraryViolationException with {@link UnknownBook}
   */
  @Permission(LibraryPermissions.READ)
  Page<Credit> authorsOf(BookId book, Optional<AuthorRole> role, PageRequest page);

  /**
   * Lists the books of an author, each with all roles of the author.
   *
   * @throws LibraryViolationException with {@link UnknownAuthor}
   */
  @Permission(LibraryPermissions.READ)
  Page<AuthorBook> booksOf(AuthorId author, AuthorBookFilter filter, PageRequest page);
}
