package dev.muster.application.library;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import java.util.function.UnaryOperator;

/** Driving port: adds, reads, changes and removes authors. */
public interface Authors {
  /** Adds one and gives it an identity. */
  Author add(AuthorProfile profile);

  /**
   * Reads one.
   *
   * @throws LibraryViolationException with {@link UnknownAuthor}
   */
  Author read(AuthorId id);

  /**
   * Lists all by id, in the order of their addition. A client that reads all pages sees exactly
   * once what is there throughout.
   *
   * @throws InvalidCursorException if the cursor is of another list
   */
  Page<Author> list(PageRequest page);

  /**
   * Changes the profile of one.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present one; it may run more than once
   * @throws PreconditionFailedException if it has another version
   * @throws LibraryViolationException with {@link UnknownAuthor}
   */
  Author revise(AuthorId id, Precondition precondition, UnaryOperator<AuthorProfile> revision);

  /**
   * Removes one.
   *
   * @param precondition the required version, if any
   * @throws PreconditionFailedException if it has another version
   * @throws LibraryViolationException with {@link UnknownAuthor}
   */
  void remove(AuthorId id, Precondition precondition);
}
