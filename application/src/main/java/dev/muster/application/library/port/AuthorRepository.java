package dev.muster.application.library.port;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: loads authors to be changed, and stores them; no two authors have the same folded
 * address.
 *
 * <p>A claimed author stays unchanged until the unit of work ends: another claim of it waits.
 */
public interface AuthorRepository {
  /**
   * Stores a new author and the books that it alone has written, all in their first version and
   * under identities that were never used before. The number of statements does not grow with the
   * books.
   *
   * @return the author with these books, in the order given, which is that of their ids
   * @throws LibraryViolationException with {@link AuthorEmailTaken}, {@link IsbnTaken}
   */
  AuthorEntry add(AuthorProfile profile, List<BookProfile> books);

  /** Loads an author and claims it; returns empty if it does not exist. */
  Optional<Author> claim(AuthorId author);

  /**
   * Loads the facts for deciding on an author's removal, and claims the author and all its books,
   * so that it cannot get another book meanwhile. Returns empty if the author does not exist.
   */
  Optional<AuthorRemoval> claimForRemoval(AuthorId author);

  /**
   * Replaces the previous version of an author.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws LibraryViolationException with {@link UnknownAuthor}, {@link AuthorEmailTaken}
   */
  void update(Author author);

  /**
   * Removes an author that is claimed for removal, its authorships, and the books that it alone has
   * written. Each other book of the author has its next version then.
   *
   * @return the books that went, by id
   * @throws LibraryViolationException with {@link UnknownAuthor}
   */
  List<BookId> remove(AuthorId author);
}
