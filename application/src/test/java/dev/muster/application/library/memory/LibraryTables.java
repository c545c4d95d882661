package dev.muster.application.library.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import java.util.Comparator;
import java.util.List;

/**
 * The tables of the library in memory.
 *
 * @param store their store
 * @param authors the authors
 * @param books the books
 * @param authorships the authorships, one row for all roles of a pair
 */
public record LibraryTables(
    InMemoryStore store,
    Table<AuthorId, Author> authors,
    Table<BookId, Book> books,
    Table<Pair, Authorship> authorships) {
  /** The key of an authorship, in the order of the books. */
  public record Pair(BookId book, AuthorId author) {
    private static final Comparator<Pair> ORDER =
        Comparator.<Pair>comparingLong(it -> it.book.value())
            .thenComparingLong(it -> it.author.value());

    /** Returns the key of an authorship. */
    public static Pair of(Authorship authorship) {
      return new Pair(authorship.book(), authorship.author());
    }
  }

  static LibraryTables in(InMemoryStore store) {
    Table<AuthorId, Author> authors =
        store
            .table("author", Author::id, Comparator.comparingLong(AuthorId::value))
            .versioned(Author::version)
            .unique(
                "author_email_key", it -> it.profile().email().map(e -> e.folded()).orElse(null))
            .refuses(
                "author_email_key",
                it -> refusal(new AuthorEmailTaken(it.profile().email().orElseThrow())))
            .missing(id -> refusal(new UnknownAuthor(id)));
    Table<BookId, Book> books =
        store
            .table("book", Book::id, Comparator.comparingLong(BookId::value))
            .versioned(Book::version)
            .unique("book_isbn_key", it -> it.profile().isbn())
            .refuses("book_isbn_key", it -> refusal(new IsbnTaken(it.profile().isbn())))
            .missing(id -> refusal(new UnknownBook(id)));
    Table<Pair, Authorship> authorships =
        store
            .table("authorship", Pair::of, Pair.ORDER)
            .references("authorship_book_fkey", books, Authorship::book)
            .references("authorship_author_fkey", authors, Authorship::author)
            .refuses("authorship_author_fkey", it -> refusal(new UnknownAuthor(it.author())));
    return new LibraryTables(store, authors, books, authorships);
  }

  /** Returns the authorships of a book, by author. */
  public List<Authorship> of(BookId book) {
    return authorships.where(it -> it.book().equals(book));
  }

  /** Returns the authorships of an author, by book. */
  public List<Authorship> of(AuthorId author) {
    return authorships.where(it -> it.author().equals(author));
  }

  /** Returns the number of writers of a book. */
  public int writers(BookId book) {
    return (int) of(book).stream().filter(it -> it.roles().write()).count();
  }

  /** Returns a book with its authors. */
  public CreditedBook credited(Book book) {
    return new CreditedBook(book, of(book.id()).stream().map(this::credit).toList());
  }

  Credit credit(Authorship authorship) {
    AuthorId author = authorship.author();
    return new Credit(
        author, authors.find(author).orElseThrow().profile().name(), authorship.roles());
  }

  private static LibraryViolationException refusal(LibraryViolation violation) {
    return new LibraryViolationException(violation);
  }
}
