package dev.muster.application.library.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.NewBook;
import java.util.Optional;

/**
 * Driven port: loads books to be changed, and stores them; no two books have the same number.
 *
 * <p>A claimed book and its authorships stay unchanged until the unit of work ends: another claim
 * of it waits.
 */
public interface BookRepository {
  /**
   * Stores a new book with its authors in its first version, under an identity that was never used
   * before. The number of statements does not grow with the authors.
   *
   * @throws LibraryViolationException with {@link UnknownAuthor} for all authors that do not exist,
   *     {@link IsbnTaken}
   */
  CreditedBook add(NewBook book);

  /** Loads a book with its authors and claims it; returns empty if it does not exist. */
  Optional<CreditedBook> claim(BookId book);

  /**
   * Keeps a book from being removed until the unit of work ends, and returns whether it exists. A
   * book may be held several times at once.
   */
  boolean hold(BookId book);

  /**
   * Replaces the previous version of a book.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws LibraryViolationException with {@link UnknownBook}, {@link IsbnTaken}
   */
  void update(Book book);

  /** Gives each book of an author its next version, with one statement: the author is claimed. */
  void renew(AuthorId author);

  /**
   * Removes a book with its authorships.
   *
   * @throws LibraryViolationException with {@link UnknownBook}
   */
  void remove(BookId book);
}
