package dev.muster.application.library.port;

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
import java.util.List;
import java.util.Optional;

/**
 * Driven port: answers queries, each as one consistent view of the committed state, without a unit
 * of work.
 *
 * <p>A list begins after the given id, is ordered by id, and has at most {@code limit} items.
 */
public interface LibraryReader {
  /** Returns the author, or empty if it does not exist. */
  Optional<Author> author(AuthorId author);

  /** Returns authors with the numbers of their books, and with their first books where asked. */
  List<AuthorEntry> authors(
      AuthorFilter filter, boolean withBooks, Optional<AuthorId> after, int limit);

  /** Returns the book with its authors, or empty if it does not exist. */
  Optional<CreditedBook> book(BookId book);

  /** Returns books with their authors. */
  List<CreditedBook> books(BookFilter filter, Optional<BookId> after, int limit);

  /** Returns the authorship of a pair, or empty if there is none. */
  Optional<Authorship> authorship(BookId book, AuthorId author);

  /** Returns the authors of a book that have a role, or empty if the book does not exist. */
  Optional<List<Credit>> authorsOf(
      BookId book, Optional<AuthorRole> role, Optional<AuthorId> after, int limit);

  /** Returns books of an author, or empty if the author does not exist. */
  Optional<List<AuthorBook>> booksOf(
      AuthorId author, AuthorBookFilter filter, Optional<BookId> after, int limit);
}
