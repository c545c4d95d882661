package dev.muster.application.library.memory;

import dev.muster.application.library.port.AuthorRepository;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores authors in memory. */
public class InMemoryAuthors implements AuthorRepository {
  private final LibraryTables tables;

  /** Stores authors in these tables. */
  public InMemoryAuthors(LibraryTables tables) {
    this.tables = tables;
  }

  @Override
  public AuthorEntry add(AuthorProfile profile, List<BookProfile> books) {
    return tables
        .store()
        .execute(
            () -> {
              Author author =
                  tables
                      .authors()
                      .insert(id -> new Author(new AuthorId(id), Version.FIRST, profile));
              List<Book> written = write(author.id(), books);
              return new AuthorEntry(author, written.size(), written);
            });
  }

  private List<Book> write(AuthorId author, List<BookProfile> books) {
    List<Book> written = new ArrayList<>();
    List<LibraryViolationException> refusals = new ArrayList<>();
    for (BookProfile book : books) {
      // An identity is used up for each of them, taken or not, as by a database.
      try {
        written.add(tables.books().insert(id -> new Book(new BookId(id), Version.FIRST, book)));
      } catch (LibraryViolationException refused) {
        refusals.add(refused);
      }
    }
    if (!refusals.isEmpty()) {
      throw refusals.getFirst();
    }
    for (Book book : written) {
      tables.authorships().insert(new Authorship(book.id(), author, Roles.WRITER, Version.FIRST));
    }
    return written;
  }

  @Override
  public Optional<Author> claim(AuthorId author) {
    return tables.authors().find(author);
  }

  @Override
  public Optional<AuthorRemoval> claimForRemoval(AuthorId author) {
    return tables.authors().find(author).map(it -> facts(author, it.version()));
  }

  /** Returns the facts about the removal of an author. */
  protected final AuthorRemoval facts(AuthorId author, Version version) {
    List<Authorship> own = tables.of(author);
    List<BookId> orphans = own.stream().filter(this::isAlone).map(Authorship::book).toList();
    long gone =
        Stream.concat(
                own.stream(),
                orphans.stream()
                    .flatMap(book -> tables.of(book).stream())
                    .filter(it -> !it.author().equals(author)))
            .mapToLong(it -> it.roles().all().size())
            .sum();
    return new AuthorRemoval(author, version, own.size(), orphans.size(), gone);
  }

  private boolean isAlone(Authorship authorship) {
    return authorship.roles().write() && tables.writers(authorship.book()) == 1;
  }

  @Override
  public void update(Author author) {
    tables.authors().update(author);
  }

  @Override
  public List<BookId> remove(AuthorId author) {
    List<BookId> gone = new ArrayList<>();
    for (Authorship own : tables.of(author)) {
      BookId book = own.book();
      if (isAlone(own)) {
        tables.of(book).forEach(it -> tables.authorships().delete(LibraryTables.Pair.of(it)));
        tables.books().delete(book);
        gone.add(book);
      } else {
        tables.authorships().delete(LibraryTables.Pair.of(own));
        tables.books().update(book, it -> new Book(book, it.version().next(), it.profile()));
      }
    }
    tables.authors().delete(author);
    gone.sort(Comparator.comparingLong(BookId::value));
    return gone;
  }
}
