package dev.muster.application.library.scenario;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.library.contract.LibraryFixture;
import dev.muster.application.library.query.AuthorBookFilter;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Lists are read page by page. */
public interface ReadingScenarios extends LibraryFixture {
  @Test
  default void everyListIsReadToItsEnd() {
    Author one = author("One");
    Author two = author("Two");
    Author three = author("Three");
    BookId first = book(1, one, two, three).book().id();
    book(2, one);
    book(3, one);

    assertWalked(3, page -> useCases().queries().authors(AuthorFilter.ALL, true, page));
    assertWalked(3, page -> useCases().queries().books(BookFilter.ALL, page));
    assertWalked(3, page -> useCases().queries().authorsOf(first, Optional.empty(), page));
    assertWalked(3, page -> useCases().queries().booksOf(one.id(), AuthorBookFilter.ALL, page));
  }

  @Test
  default void aCursorHoldsForOneListAndItsFilters() {
    Author author = author("Author");
    BookId book = book(1, author, author("Other")).book().id();
    book(2, author);
    PageRequest one = new PageRequest(1, Optional.empty());
    PageRequest authors = next(useCases().queries().authors(AuthorFilter.ALL, false, one));
    PageRequest books = next(useCases().queries().books(BookFilter.ALL, one));

    assertEquals(1, useCases().queries().authors(AuthorFilter.ALL, true, authors).items().size());
    assertInvalid(
        () -> useCases().queries().authors(new AuthorFilter(Optional.empty(), 1), false, authors));
    assertInvalid(() -> useCases().queries().books(BookFilter.ALL, authors));
    assertInvalid(() -> useCases().queries().authorsOf(book, Optional.empty(), authors));
    assertInvalid(() -> useCases().queries().booksOf(author.id(), AuthorBookFilter.ALL, books));
    PageRequest ofBook = next(useCases().queries().authorsOf(book, Optional.empty(), one));
    assertInvalid(
        () -> useCases().queries().authorsOf(book, Optional.of(AuthorRole.WRITER), ofBook));
  }

  @Test
  default void aListOfWhatIsNotThereIsRefused() {
    assertRefused(
        new UnknownBook(NOTHING),
        () -> useCases().queries().authorsOf(NOTHING, Optional.empty(), PageRequest.FIRST));
    assertRefused(
        new UnknownAuthor(NOBODY),
        () -> useCases().queries().booksOf(NOBODY, AuthorBookFilter.ALL, PageRequest.FIRST));
  }

  private static <T> void assertWalked(int items, Function<PageRequest, Page<T>> list) {
    List<T> walked = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<T> page = list.apply(new PageRequest(2, after));
      walked.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    assertEquals(list.apply(PageRequest.FIRST).items(), walked);
    assertEquals(items, walked.size());
  }

  private static PageRequest next(Page<?> page) {
    return new PageRequest(1, page.next());
  }

  private static void assertInvalid(Runnable read) {
    assertThrows(InvalidCursorException.class, read::run);
  }
}
