package dev.muster.application.library.memory;

import dev.muster.application.library.memory.LibraryTables.Pair;
import dev.muster.application.library.port.AuthorshipRepository;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.AuthorshipChange;
import dev.muster.domain.library.AuthorshipFacts;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores authorships in memory. */
public class InMemoryAuthorships implements AuthorshipRepository {
  private final LibraryTables tables;

  /** Stores authorships in these tables. */
  public InMemoryAuthorships(LibraryTables tables) {
    this.tables = tables;
  }

  @Override
  public AuthorshipFacts claim(BookId book, List<AuthorId> authors) {
    Book claimed =
        tables
            .books()
            .find(book)
            .orElseThrow(() -> new LibraryViolationException(new UnknownBook(book)));
    InMemoryBooks.refuseUnknown(tables, authors);
    Map<AuthorId, Authorship> asked =
        tables.of(book).stream()
            .filter(it -> authors.contains(it.author()))
            .collect(Collectors.toMap(Authorship::author, Function.identity()));
    return new AuthorshipFacts(book, claimed.version(), tables.writers(book), asked);
  }

  @Override
  public void store(AuthorshipChange change) {
    BookId book = change.book();
    tables.books().update(book, it -> new Book(book, change.version(), it.profile()));
    if (change.writers() < 1) {
      throw new LibraryViolationException(new LastWriter(Optional.of(book), Optional.empty()));
    }
    change.ended().forEach(it -> tables.authorships().delete(new Pair(book, it)));
    for (Authorship settled : change.settled()) {
      if (tables.authorships().contains(Pair.of(settled))) {
        tables.authorships().update(settled);
      } else {
        tables.authorships().insert(settled);
      }
    }
  }
}
