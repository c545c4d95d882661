package dev.muster.application.library.broken;

import dev.muster.application.library.memory.InMemoryLibraryReader;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.CreditedBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The possible faults of a reader of authors and books. */
final class ReaderFaults {
  private ReaderFaults() {}

  static BrokenLibrary countsRolesAsBooks(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public List<AuthorEntry> authors(
              AuthorFilter filter, boolean withBooks, Optional<AuthorId> after, int limit) {
            return super.authors(filter, withBooks, after, limit).stream()
                .map(it -> new AuthorEntry(it.author(), roles(it.author()), it.books()))
                .toList();
          }

          private long roles(Author author) {
            return honest.tables().of(author.id()).stream()
                .mapToLong(it -> it.roles().all().size())
                .sum();
          }
        });
  }

  static BrokenLibrary findsAnyAuthorForWhatIsNotThere(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<Author> author(AuthorId author) {
            return super.author(author)
                .or(() -> honest.tables().authors().all().stream().findAny());
          }
        });
  }

  static BrokenLibrary findsAnyAuthorshipOfABook(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<Authorship> authorship(BookId book, AuthorId author) {
            return honest.tables().of(book).stream().findFirst();
          }
        });
  }

  static BrokenLibrary forgetsTheLimitOfAuthors(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public List<AuthorEntry> authors(
              AuthorFilter filter, boolean withBooks, Optional<AuthorId> after, int limit) {
            return super.authors(filter, withBooks, after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenLibrary forgetsTheLimitOfBooks(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public List<CreditedBook> books(BookFilter filter, Optional<BookId> after, int limit) {
            return super.books(filter, after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenLibrary forgetsTheNumber(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public List<CreditedBook> books(BookFilter filter, Optional<BookId> after, int limit) {
            return super.books(new BookFilter(filter.title(), Optional.empty()), after, limit);
          }
        });
  }

  static BrokenLibrary listsTheLastAuthorsFirst(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public List<AuthorEntry> authors(
              AuthorFilter filter, boolean withBooks, Optional<AuthorId> after, int limit) {
            return super.authors(filter, withBooks, after, limit).reversed();
          }
        });
  }

  static BrokenLibrary listsAuthorsWithBooksOnly(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public List<AuthorEntry> authors(
              AuthorFilter filter, boolean withBooks, Optional<AuthorId> after, int limit) {
            AuthorFilter joined = new AuthorFilter(filter.name(), Math.max(1, filter.minBooks()));
            return super.authors(joined, withBooks, after, limit);
          }
        });
  }

  static BrokenLibrary readsAuthorsFromACache(BrokenLibrary honest) {
    Map<AuthorId, Author> cache = new ConcurrentHashMap<>();
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<Author> author(AuthorId author) {
            super.author(author).ifPresent(found -> cache.putIfAbsent(author, found));
            return Optional.ofNullable(cache.get(author));
          }
        });
  }

  static BrokenLibrary readsBooksFromACache(BrokenLibrary honest) {
    Map<BookId, CreditedBook> cache = new ConcurrentHashMap<>();
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<CreditedBook> book(BookId book) {
            super.book(book).ifPresent(found -> cache.putIfAbsent(book, found));
            return Optional.ofNullable(cache.get(book));
          }
        });
  }

  static BrokenLibrary takesAPercentSignForAWildcard(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public List<AuthorEntry> authors(
              AuthorFilter filter, boolean withBooks, Optional<AuthorId> after, int limit) {
            Optional<NameFragment> name =
                filter.name().filter(it -> !it.value().contains("%") && !it.value().equals("_"));
            return super.authors(
                new AuthorFilter(name, filter.minBooks()), withBooks, after, limit);
          }
        });
  }
}
