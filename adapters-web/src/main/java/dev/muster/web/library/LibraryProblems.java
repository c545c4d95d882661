package dev.muster.web.library;

import static dev.muster.platform.web.problem.RuleEntry.conflict;
import static dev.muster.platform.web.problem.RuleEntry.missing;

import dev.muster.domain.Email;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.AuthorHasBooks;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.NotAWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The rules of the library over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class LibraryProblems extends RuleTable<LibraryViolation> {
  private static final AuthorId AUTHOR = new AuthorId(3);
  private static final BookId BOOK = new BookId(1);
  private static final String AUTHORSHIP = "/books/1/authors/3";

  LibraryProblems() {
    super(
        LibraryViolation.class,
        List.of(
            new UnknownAuthor(AUTHOR),
            new UnknownBook(BOOK),
            new UnknownAuthorship(BOOK, AUTHOR),
            new AuthorEmailTaken(new Email("name@example.org")),
            new IsbnTaken(new Isbn("9780141439518")),
            new LastWriter(Optional.of(BOOK), Optional.of(AUTHOR)),
            new NotAWriter(BOOK, AUTHOR),
            new AuthorHasBooks(AUTHOR, 2)));
  }

  @Override
  protected RuleEntry entry(LibraryViolation violation) {
    return switch (violation) {
      case UnknownAuthor(List<AuthorId> authors) ->
          missing(
                  "Unknown author",
                  "/authors/3",
                  """
                  No author has this identity, or none of those in authorIds has: they never did, or \
                  were removed. GET /authors lists those that there are.\
                  """)
              .with("authorIds", authors.stream().map(AuthorId::value).toList());
      case UnknownBook(BookId(long book)) ->
          missing(
                  "Unknown book",
                  "/books/1",
                  """
                  No book has this identity: it never did, or the book was removed. GET /books lists \
                  those that there are.\
                  """)
              .with("bookId", book);
      case UnknownAuthorship(BookId(long book), AuthorId(long author)) ->
          missing(
                  "Unknown authorship",
                  AUTHORSHIP,
                  """
                  Book and author exist, but the author has no role in the book. PUT on the same path \
                  gives one.\
                  """)
              .with("bookId", book)
              .with("authorId", author);
      case AuthorEmailTaken(Email(String email)) ->
          conflict(
                  "Author e-mail taken",
                  "/authors",
                  "The address of an author is unique, whatever its case. Take another, or none.")
              .with("email", email);
      case IsbnTaken(Isbn(String isbn)) ->
          conflict(
                  "ISBN taken",
                  "/books",
                  """
                  The ISBN of a book is unique, in both its forms. Find the book that has it with \
                  GET /books?isbn=.\
                  """)
              .with("isbn", isbn);
      case LastWriter(Optional<BookId> book, Optional<AuthorId> author) ->
          conflict(
                  "Last writer",
                  AUTHORSHIP,
                  """
                  A book always has a writer, from its beginning on. Give the role WRITER to another \
                  author first, or move the book: PUT on the path of the book with /writer at its end.\
                  """)
              .with("bookId", book.map(BookId::value).orElse(null))
              .with("authorId", author.map(AuthorId::value).orElse(null));
      case NotAWriter(BookId(long book), AuthorId(long author)) ->
          conflict(
                  "Not a writer",
                  "/books/1/writer",
                  """
                  A book moves from one of its writers. GET on the path of the book with \
                  /authors?role=WRITER at its end lists them.\
                  """)
              .with("bookId", book)
              .with("authorId", author);
      case AuthorHasBooks(AuthorId(long author), long books) ->
          conflict(
                  "Author has books",
                  "/authors/3",
                  """
                  An author that has books is not removed by DELETE alone. DELETE with ?cascade=true removes \
                  the authorships too, and the books that would be left without a writer.\
                  """)
              .with("authorId", author)
              .with("books", books);
    };
  }
}
