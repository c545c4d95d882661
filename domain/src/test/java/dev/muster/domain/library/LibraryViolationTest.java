package dev.muster.domain.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.Email;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.AuthorHasBooks;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.NotAWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each refusal has a stable code and one sentence. */
class LibraryViolationTest {
  private static final BookId BOOK = new BookId(1);
  private static final AuthorId AUTHOR = new AuthorId(7);

  @Test
  void aRefusalHasACodeAndASentence() {
    Map<LibraryViolation, List<String>> told =
        Map.of(
            new UnknownAuthor(AUTHOR),
            List.of("unknown-author", "There is no author 7."),
            new UnknownBook(BOOK),
            List.of("unknown-book", "There is no book 1."),
            new UnknownAuthorship(BOOK, AUTHOR),
            List.of("unknown-authorship", "Author 7 has no role in book 1."),
            new AuthorEmailTaken(new Email("a@b.c")),
            List.of("author-email-taken", "Another author has the address a@b.c."),
            new IsbnTaken(new Isbn("9780141439518")),
            List.of("isbn-taken", "Another book has the ISBN 9780141439518."),
            new LastWriter(Optional.of(BOOK), Optional.of(AUTHOR)),
            List.of("last-writer", "Book 1 would have no writer."),
            new LastWriter(Optional.empty(), Optional.empty()),
            List.of("last-writer", "The book would have no writer."),
            new NotAWriter(BOOK, AUTHOR),
            List.of("not-a-writer", "Author 7 is no writer of book 1."),
            new AuthorHasBooks(AUTHOR, 2),
            List.of("author-has-books", "Author 7 has books (2) and goes only with a cascade."));

    told.forEach(
        (rule, words) -> {
          assertEquals(words, List.of(rule.code(), rule.sentence()));
          assertEquals(rule, new LibraryViolationException(rule).violation());
        });
  }

  @Test
  void aSentenceNamesTenUnknownAuthorsAtMost() {
    List<AuthorId> many = new ArrayList<>(authors(10));
    assertEquals(
        "The authors 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 do not exist.",
        new UnknownAuthor(many).sentence());
    assertEquals(
        "The authors 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and others do not exist.",
        new UnknownAuthor(authors(11)).sentence());

    UnknownAuthor unknown = new UnknownAuthor(many);
    many.clear();
    assertEquals(10, unknown.authors().size());
  }

  private static List<AuthorId> authors(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(AuthorId::new).toList();
  }
}
