package dev.muster.application.library;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.NewBook;
import java.util.function.Function;

/** Driving port: adds, changes and removes books. */
public interface Books {
  /**
   * Adds a book with its authors.
   *
   * @throws LibraryViolationException with {@link UnknownAuthor} for all authors that do not exist,
   *     {@link IsbnTaken}
   */
  @Permission(LibraryPermissions.WRITE)
  CreditedBook add(NewBook book);

  /**
   * Changes the profile of a book.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present book; it may run more than once
   * @throws PreconditionFailedException if the book has another version
   * @throws LibraryViolationException with {@link UnknownBook}, {@link IsbnTaken}
   */
  @Permission(LibraryPermissions.WRITE)
  CreditedBook revise(
      BookId book, Precondition precondition, Function<CreditedBook, BookProfile> revision);

  /**
   * Removes a book with its authorships, and with what other contexts keep about it.
   *
   * @param precondition the required version, if any
   * @return what other contexts removed
   * @throws PreconditionFailedException if the book has another version
   * @throws LibraryViolationException with {@link UnknownBook}
   */
  @Permission(LibraryPermissions.WRITE)
  DependantCounts remove(BookId book, Precondition precondition);

  /**
   * Keeps a book from being removed until the unit of work of the caller ends, and returns whether
   * there is such a book. Any number of callers may hold a book at the same time.
   */
  @Permission(LibraryPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  boolean hold(BookId book);
}
