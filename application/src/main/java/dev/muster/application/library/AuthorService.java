package dev.muster.application.library;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs the use cases of authors. */
final class AuthorService implements Authors {
  private static final KeysetCursor CURSOR = new KeysetCursor("authors");

  private final LibraryPorts ports;

  AuthorService(LibraryPorts ports) {
    this.ports = ports;
  }

  @Override
  public Author add(AuthorProfile profile) {
    return ports.unitOfWork().execute(() -> ports.repository().add(profile));
  }

  @Override
  public Author read(AuthorId id) {
    return ports.reader().find(id).orElseThrow(() -> unknown(id));
  }

  @Override
  public Page<Author> list(PageRequest page) {
    Optional<AuthorId> after =
        page.after().map(text -> CURSOR.read(text, 1, key -> new AuthorId(key[0])));
    List<Author> found = ports.reader().list(after, page.limit() + 1);
    return Page.of(found, page.limit(), last -> CURSOR.write(last.id().value()));
  }

  @Override
  public Author revise(
      AuthorId id, Precondition precondition, UnaryOperator<AuthorProfile> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Author current = claimed(id, precondition);
              Author revised = current.revised(revision.apply(current.profile()));
              if (!revised.equals(current)) {
                ports.repository().update(revised);
              }
              return revised;
            });
  }

  @Override
  public void remove(AuthorId id, Precondition precondition) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              Author current = claimed(id, precondition);
              ports.repository().remove(current.id());
              return current;
            });
  }

  private Author claimed(AuthorId id, Precondition precondition) {
    Author current = ports.repository().claim(id).orElseThrow(() -> unknown(id));
    precondition.check(Optional.of(current.version()));
    return current;
  }

  private static LibraryViolationException unknown(AuthorId id) {
    return new LibraryViolationException(new UnknownAuthor(id));
  }
}
