package dev.muster.application.library.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import java.util.Optional;

/**
 * Driven port: loads authors to be changed, and stores them.
 *
 * <p>What is claimed stays unchanged until the unit of work ends: another claim of it waits.
 */
public interface AuthorRepository {
  /** Stores a new one in its first version, under an identity that was never used before. */
  Author add(AuthorProfile profile);

  /** Loads one and claims it; returns empty if it does not exist. */
  Optional<Author> claim(AuthorId id);

  /**
   * Replaces the previous version.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws LibraryViolationException with {@link UnknownAuthor}
   */
  void update(Author changed);

  /**
   * Removes one.
   *
   * @throws LibraryViolationException with {@link UnknownAuthor}
   */
  void remove(AuthorId id);
}
