package dev.muster.application.library.memory;

import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.library.memory.LibraryTables.Pair;
import dev.muster.application.library.transfer.LibraryEntry;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthor;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthorship;
import dev.muster.application.library.transfer.LibraryEntry.OfBook;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.Email;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Looks at what is on the stage line by line. */
final class LibraryInspection extends Inspection {
  private final LibraryTables tables;

  LibraryInspection(LibraryTables tables, Map<Part, Excused> excused) {
    super(excused);
    this.tables = tables;
    tables
        .authors()
        .all()
        .forEach(
            it -> {
              know(LibraryEntry.AUTHORS, it.id().value());
              it.profile()
                  .email()
                  .ifPresent(email -> holder(email.folded(), AuthorId.class, it.id()));
            });
    tables
        .books()
        .all()
        .forEach(
            it -> {
              know(LibraryEntry.BOOKS, it.id().value());
              holder(it.profile().isbn(), BookId.class, it.id());
            });
  }

  @Override
  protected void look(SortedMap<Place, Entry> lines) {
    Set<BookId> written =
        lines.values().stream()
            .filter(OfAuthorship.class::isInstance)
            .map(OfAuthorship.class::cast)
            .filter(it -> it.role() == AuthorRole.WRITER)
            .map(OfAuthorship::book)
            .collect(Collectors.toSet());
    lines.forEach(
        (place, entry) -> {
          switch ((LibraryEntry) entry) {
            case OfAuthor author -> look(place, author);
            case OfBook book -> look(place, book, written);
            case OfAuthorship authorship -> look(place, authorship);
          }
        });
  }

  private void look(Place place, OfAuthor author) {
    know(LibraryEntry.AUTHORS, author.id().value());
    lookForTwins(place, author.id(), tables.authors().contains(author.id()));
    Optional<Email> email = author.profile().email();
    if (email.isPresent()
        && !holder(email.get().folded(), AuthorId.class, author.id()).equals(author.id())) {
      report(place, new AuthorEmailTaken(email.get()));
    }
  }

  private void look(Place place, OfBook book, Set<BookId> written) {
    know(LibraryEntry.BOOKS, book.id().value());
    lookForTwins(place, book.id(), tables.books().contains(book.id()));
    if (!holder(book.profile().isbn(), BookId.class, book.id()).equals(book.id())) {
      report(place, new IsbnTaken(book.profile().isbn()));
    }
    Excused flawed = excused(LibraryEntry.AUTHORSHIPS);
    if (!written.contains(book.id())
        && !flawed.all()
        && !flawed.named().contains(book.id().value())) {
      report(place, new LastWriter(Optional.of(book.id()), Optional.empty()));
    }
  }

  private void look(Place place, OfAuthorship entry) {
    boolean stored =
        tables
            .authorships()
            .find(new Pair(entry.book(), entry.author()))
            .filter(it -> it.roles().all().contains(entry.role()))
            .isPresent();
    lookForTwins(place, entry, stored);
    lookUp(place, LibraryEntry.BOOKS, entry.book().value(), new UnknownBook(entry.book()));
    lookUp(place, LibraryEntry.AUTHORS, entry.author().value(), new UnknownAuthor(entry.author()));
  }
}
