package dev.muster.application.library;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.NotAWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.Roles;

/**
 * Driving port: changes the authors of books, and their roles.
 *
 * <p>Every method refuses a book or an author that does not exist with {@link UnknownBook} or
 * {@link UnknownAuthor}, the book first.
 */
public interface Authorships {
  /**
   * Gives an author exactly these roles in a book. Calling this method twice has the effect of one
   * call.
   *
   * @param precondition the version that the authorship must have, or that there must be none
   * @throws PreconditionFailedException if it has another version
   * @throws LibraryViolationException with {@link LastWriter}
   */
  @Permission(LibraryPermissions.WRITE)
  Settled settle(BookId book, AuthorId author, Precondition precondition, Roles roles);

  /**
   * Takes all roles in a book from an author.
   *
   * @param precondition the version that the authorship must have
   * @throws PreconditionFailedException if it has another version
   * @throws LibraryViolationException with {@link UnknownAuthorship}, {@link LastWriter}
   */
  @Permission(LibraryPermissions.WRITE)
  void end(BookId book, AuthorId author, Precondition precondition);

  /**
   * Moves a book from one of its writers to another author, that becomes a writer; both happens or
   * neither.
   *
   * @param precondition the version that the book must have
   * @throws PreconditionFailedException if it has another version
   * @throws LibraryViolationException with {@link NotAWriter}; with {@link UnknownAuthor} for both
   *     where neither exists
   */
  @Permission(LibraryPermissions.WRITE)
  CreditedBook move(BookId book, Precondition precondition, AuthorId from, AuthorId to);

  /**
   * Holds the authorship after {@link #settle}.
   *
   * @param authorship the authorship
   * @param added whether it is new
   */
  record Settled(Authorship authorship, boolean added) {}
}
