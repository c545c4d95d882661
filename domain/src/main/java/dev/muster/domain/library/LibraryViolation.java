package dev.muster.domain.library;

import dev.muster.domain.Email;
import dev.muster.domain.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A broken rule of the library: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface LibraryViolation extends Violation {
  /** The highest number of identities in a sentence. */
  int MANY = 10;

  /**
   * Authors do not exist.
   *
   * @param authors all of them that the command names, by id, at least one
   */
  record UnknownAuthor(List<AuthorId> authors) implements LibraryViolation {
    /** Copies the list. */
    public UnknownAuthor {
      authors = List.copyOf(authors);
    }

    /** Creates the violation of a command that names one author. */
    public UnknownAuthor(AuthorId author) {
      this(List.of(author));
    }
  }

  /** The book does not exist. */
  record UnknownBook(BookId book) implements LibraryViolation {}

  /** Book and author exist, but the author has no role in the book. */
  record UnknownAuthorship(BookId book, AuthorId author) implements LibraryViolation {}

  /** Another author has this address, without regard to case. */
  record AuthorEmailTaken(Email email) implements LibraryViolation {}

  /** Another book has this number. */
  record IsbnTaken(Isbn isbn) implements LibraryViolation {}

  /**
   * A book would be without a writer.
   *
   * @param book the book; empty where it would be new
   * @param author the writer that would be taken away; empty where nobody is, or where a constraint
   *     of the store found the conflict
   */
  record LastWriter(Optional<BookId> book, Optional<AuthorId> author) implements LibraryViolation {}

  /** A book moves from an author that is none of its writers. */
  record NotAWriter(BookId book, AuthorId author) implements LibraryViolation {}

  /** The author has books, and no cascade was requested. */
  record AuthorHasBooks(AuthorId author, long books) implements LibraryViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownAuthor _ -> "unknown-author";
      case UnknownBook _ -> "unknown-book";
      case UnknownAuthorship _ -> "unknown-authorship";
      case AuthorEmailTaken _ -> "author-email-taken";
      case IsbnTaken _ -> "isbn-taken";
      case LastWriter _ -> "last-writer";
      case NotAWriter _ -> "not-a-writer";
      case AuthorHasBooks _ -> "author-has-books";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case UnknownAuthor(List<AuthorId> authors) ->
          authors.size() == 1
              ? "There is no author " + authors.getFirst().value() + "."
              : authors.stream()
                  .limit(MANY)
                  .map(author -> String.valueOf(author.value()))
                  .collect(
                      Collectors.joining(
                          ", ",
                          "The authors ",
                          (authors.size() > MANY ? " and others" : "") + " do not exist."));
      case UnknownBook(BookId(long book)) -> "There is no book " + book + ".";
      case UnknownAuthorship(BookId(long book), AuthorId(long author)) ->
          "Author " + author + " has no role in book " + book + ".";
      case AuthorEmailTaken(Email(String email)) -> "Another author has the address " + email + ".";
      case IsbnTaken(Isbn(String isbn)) -> "Another book has the ISBN " + isbn + ".";
      case LastWriter(Optional<BookId> book, Optional<AuthorId> _) ->
          book.map(it -> "Book " + it.value()).orElse("The book") + " would have no writer.";
      case NotAWriter(BookId(long book), AuthorId(long author)) ->
          "Author " + author + " is no writer of book " + book + ".";
      case AuthorHasBooks(AuthorId(long author), long books) ->
          "Author " + author + " has books (" + books + ") and goes only with a cascade.";
    };
  }
}
