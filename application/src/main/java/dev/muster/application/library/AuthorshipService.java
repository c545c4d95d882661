package dev.muster.application.library;

import dev.muster.application.Precondition;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.AuthorshipChange;
import dev.muster.domain.library.AuthorshipFacts;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Optional;

/** Runs the use cases of authorships: each claims the facts, lets the domain decide, and stores. */
final class AuthorshipService implements Authorships {
  private final LibraryPorts ports;

  AuthorshipService(LibraryPorts ports) {
    this.ports = ports;
  }

  @Override
  public Settled settle(BookId book, AuthorId author, Precondition precondition, Roles roles) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              AuthorshipFacts facts = ports.authorships().claim(book, List.of(author));
              Optional<Authorship> before = facts.of(author);
              precondition.check(before.map(Authorship::version));
              AuthorshipChange change = facts.settle(author, roles);
              store(change);
              return new Settled(
                  change.settled().stream().findFirst().or(() -> before).orElseThrow(),
                  before.isEmpty());
            });
  }

  @Override
  public void end(BookId book, AuthorId author, Precondition precondition) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              AuthorshipFacts facts = ports.authorships().claim(book, List.of(author));
              // A missing authorship passes, because the rules refuse it.
              facts.of(author).map(it -> Optional.of(it.version())).ifPresent(precondition::check);
              AuthorshipChange change = facts.end(author);
              store(change);
              return change;
            });
  }

  @Override
  public CreditedBook move(BookId book, Precondition precondition, AuthorId from, AuthorId to) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              AuthorshipFacts facts = ports.authorships().claim(book, List.of(from, to));
              precondition.check(Optional.of(facts.version()));
              store(facts.move(from, to));
              return ports.books().claim(book).orElseThrow();
            });
  }

  private void store(AuthorshipChange change) {
    if (!change.isEmpty()) {
      ports.authorships().store(change);
    }
  }
}
