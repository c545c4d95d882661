package dev.muster.application.library;

import dev.muster.application.Precondition;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs the use cases of authors. */
final class AuthorService implements Authors {
  private final LibraryPorts ports;
  private final Dependants<BookId> dependants;

  AuthorService(LibraryPorts ports, Dependants<BookId> dependants) {
    this.ports = ports;
    this.dependants = dependants;
  }

  @Override
  public AuthorEntry add(AuthorProfile profile, List<BookProfile> books) {
    if (books.size() > MAX_BOOKS) {
      throw new InvalidValueException("must have at most " + MAX_BOOKS + " books");
    }
    return ports.unitOfWork().execute(() -> ports.authors().add(profile, books));
  }

  @Override
  public Author revise(
      AuthorId author, Precondition precondition, UnaryOperator<AuthorProfile> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Author current = ports.authors().claim(author).orElseThrow(() -> unknown(author));
              precondition.check(Optional.of(current.version()));
              Author revised = current.revised(revision.apply(current.profile()));
              if (!revised.equals(current)) {
                ports.authors().update(revised);
              }
              if (!revised.profile().name().equals(current.profile().name())) {
                ports.books().renew(author);
              }
              return revised;
            });
  }

  @Override
  public Removed remove(AuthorId author, Precondition precondition, boolean cascade) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              AuthorRemoval removal =
                  ports.authors().claimForRemoval(author).orElseThrow(() -> unknown(author));
              precondition.check(Optional.of(removal.version()));
              removal.approve(cascade);
              return new Removed(removal, dependants.remove(ports.authors().remove(author)));
            });
  }

  private static LibraryViolationException unknown(AuthorId author) {
    return new LibraryViolationException(new UnknownAuthor(author));
  }
}
