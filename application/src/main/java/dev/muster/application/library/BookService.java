package dev.muster.application.library;

import dev.muster.application.Precondition;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.NewBook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs the use cases of books. */
final class BookService implements Books {
  private final LibraryPorts ports;
  private final Dependants<BookId> dependants;

  BookService(LibraryPorts ports, Dependants<BookId> dependants) {
    this.ports = ports;
    this.dependants = dependants;
  }

  @Override
  public CreditedBook add(NewBook book) {
    return ports.unitOfWork().execute(() -> ports.books().add(book));
  }

  @Override
  public CreditedBook revise(
      BookId book, Precondition precondition, Function<CreditedBook, BookProfile> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              CreditedBook current = claimed(book, precondition);
              Book revised = current.book().revised(revision.apply(current));
              if (!revised.equals(current.book())) {
                ports.books().update(revised);
              }
              return new CreditedBook(revised, current.credits());
            });
  }

  @Override
  public DependantCounts remove(BookId book, Precondition precondition) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              claimed(book, precondition);
              ports.books().remove(book);
              return dependants.remove(List.of(book));
            });
  }

  @Override
  public boolean hold(BookId book) {
    return ports.books().hold(book);
  }

  private CreditedBook claimed(BookId book, Precondition precondition) {
    CreditedBook current =
        ports
            .books()
            .claim(book)
            .orElseThrow(() -> new LibraryViolationException(new UnknownBook(book)));
    precondition.check(Optional.of(current.book().version()));
    return current;
  }
}
