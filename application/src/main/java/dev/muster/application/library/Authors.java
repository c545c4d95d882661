package dev.muster.application.library;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.AuthorHasBooks;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Driving port: adds, changes and removes authors. */
public interface Authors {
  /** The highest number of books that are added with an author. */
  int MAX_BOOKS = 100;

  /**
   * Adds an author and the books that it alone has written: all of them or nothing.
   *
   * @param books at most {@value #MAX_BOOKS}, else {@link InvalidValueException}
   * @return the author with these books, in the order given
   * @throws LibraryViolationException with {@link AuthorEmailTaken}, {@link IsbnTaken}
   */
  @Permission(LibraryPermissions.WRITE)
  AuthorEntry add(AuthorProfile profile, List<BookProfile> books);

  /**
   * Changes the profile of an author. Another name makes another version of each of its books,
   * since they name it.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present one; it may run more than once
   * @throws PreconditionFailedException if the author has another version
   * @throws LibraryViolationException with {@link UnknownAuthor}, {@link AuthorEmailTaken}
   */
  @Permission(LibraryPermissions.WRITE)
  Author revise(AuthorId author, Precondition precondition, UnaryOperator<AuthorProfile> revision);

  /**
   * Removes an author.
   *
   * @param precondition the required version, if any
   * @param cascade whether to remove its authorships too, and the books that it alone has written
   * @return what went with it: books, authorships, and what other contexts keep about the books
   * @throws PreconditionFailedException if the author has another version
   * @throws LibraryViolationException with {@link UnknownAuthor}; with {@link AuthorHasBooks} for
   *     books without the cascade
   */
  @Permission(LibraryPermissions.WRITE)
  Removed remove(AuthorId author, Precondition precondition, boolean cascade);

  /**
   * Tells what went with an author.
   *
   * @param removal counts the authorships and the books
   * @param dependants what other contexts kept about the books that went
   */
  record Removed(AuthorRemoval removal, DependantCounts dependants) {}
}
