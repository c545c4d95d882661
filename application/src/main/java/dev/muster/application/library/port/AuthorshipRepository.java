package dev.muster.application.library.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorshipChange;
import dev.muster.domain.library.AuthorshipFacts;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;

/**
 * Driven port: loads the facts for the rules of authorships, and stores authorships.
 *
 * <p>A claim holds the authorships of one book until the unit of work ends, and keeps the authors
 * from being removed. Another claim of the book waits, so that the facts of a decision are still
 * true when the decision is stored. The cost of a claim or a write does not grow with the book.
 */
public interface AuthorshipRepository {
  /**
   * Claims a book and returns the facts about some authors of it.
   *
   * @throws LibraryViolationException with {@link UnknownBook}, {@link UnknownAuthor} for all
   *     authors that do not exist, the book first
   */
  AuthorshipFacts claim(BookId book, List<AuthorId> authors);

  /**
   * Stores a change of a book that is claimed in this unit of work, and the next version of the
   * book.
   *
   * @param change a change that is not empty
   * @throws StaleVersionException if the stored version of the book is not the previous one
   * @throws LibraryViolationException with {@link UnknownBook}, {@link UnknownAuthor}, {@link
   *     LastWriter}
   */
  void store(AuthorshipChange change);
}
