package dev.muster.application.library.broken;

import dev.muster.application.library.memory.InMemoryAuthors;
import dev.muster.application.library.memory.InMemoryAuthorships;
import dev.muster.application.library.memory.InMemoryBooks;
import dev.muster.application.library.memory.LibraryTables;
import dev.muster.application.library.memory.LibraryTables.Pair;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.AuthorshipChange;
import dev.muster.domain.library.AuthorshipFacts;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.NewBook;
import java.util.List;
import java.util.Optional;

/** Adapters that read without waiting for those who write. */
final class RaceFaults {
  private RaceFaults() {}

  static BrokenLibrary claimsABookWithoutWaiting(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public Optional<CreditedBook> claim(BookId book) {
            return honest.tables().store().peek(() -> super.claim(book));
          }
        });
  }

  static BrokenLibrary claimsAnAuthorForRemovalWithoutWaiting(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public Optional<AuthorRemoval> claimForRemoval(AuthorId author) {
            return honest.tables().store().peek(() -> super.claimForRemoval(author));
          }

          @Override
          public List<BookId> remove(AuthorId author) {
            return honest.tables().authors().contains(author) ? super.remove(author) : List.of();
          }
        });
  }

  static BrokenLibrary claimsAnAuthorWithoutWaiting(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public Optional<Author> claim(AuthorId author) {
            return honest.tables().store().peek(() -> super.claim(author));
          }
        });
  }

  static BrokenLibrary claimsAuthorshipsWithoutWaiting(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public AuthorshipFacts claim(BookId book, List<AuthorId> authors) {
            return honest.tables().store().peek(() -> super.claim(book, authors));
          }
        });
  }

  static BrokenLibrary claimsTheWritersWithoutWaiting(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public AuthorshipFacts claim(BookId book, List<AuthorId> authors) {
            return honest.tables().store().peek(() -> super.claim(book, authors));
          }

          @Override
          public void store(AuthorshipChange change) {
            LibraryTables tables = honest.tables();
            change.ended().stream()
                .map(it -> new Pair(change.book(), it))
                .filter(tables.authorships()::contains)
                .forEach(tables.authorships()::delete);
            for (Authorship settled : change.settled()) {
              tables.authorships().force(settled);
            }
          }
        });
  }

  static BrokenLibrary holdsABookWithoutWaiting(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public boolean hold(BookId book) {
            return honest.tables().store().peek(() -> super.hold(book));
          }
        });
  }

  static BrokenLibrary looksForTheNumberAndStoresItLater(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public CreditedBook add(NewBook book) {
            LibraryTables tables = honest.tables();
            boolean taken =
                tables
                    .store()
                    .peek(
                        () ->
                            tables.books().all().stream()
                                .anyMatch(it -> it.profile().isbn().equals(isbn(book))));
            if (taken) {
              throw new LibraryViolationException(new IsbnTaken(isbn(book)));
            }
            BookId next = new BookId(tables.books().all().size() + 1L);
            Book added = new Book(next, Version.FIRST, book.profile());
            tables.books().force(added);
            return tables.credited(added);
          }

          private static Isbn isbn(NewBook book) {
            return book.profile().isbn();
          }
        });
  }
}
