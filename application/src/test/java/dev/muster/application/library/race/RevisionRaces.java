package dev.muster.application.library.race;

import static dev.muster.application.library.contract.LibraryFixture.bookProfile;
import static dev.muster.application.library.contract.LibraryFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Roles;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes at the same time follow each other, and a number is given once. */
public interface RevisionRaces extends LibraryRace {
  @Test
  default void noneOfManyRevisionsOfAnAuthorIsLost() {
    Author first = author("Round 0");
    Book book = book(1, first).book();
    long changes = 0;
    for (int round = 1; round <= Race.ROUNDS; round++) {
      String name = "Round " + round + ", ";
      Race.OF_NO_REFUSAL.each(
          IntStream.range(0, Race.CROWD).boxed().toList(),
          i -> useCases().authors().revise(first.id(), Precondition.NONE, it -> profile(name + i)));
      changes += Race.CROWD;
    }

    assertEquals(
        first.version().value() + changes,
        useCases().queries().author(first.id()).version().value());
    assertEquals(
        book.version().value() + changes,
        useCases().queries().book(book.id()).book().version().value());
  }

  @Test
  default void noneOfManyRevisionsOfABookIsLost() {
    Book first = book(1, author("Author")).book();
    for (int round = 1; round <= Race.ROUNDS; round++) {
      String title = "Round " + round + ", ";
      Race.OF_NO_REFUSAL.each(
          IntStream.range(0, Race.CROWD).boxed().toList(),
          i ->
              useCases()
                  .books()
                  .revise(first.id(), Precondition.NONE, it -> bookProfile(title + i, 1, 7)));
    }

    assertEquals(
        first.version().value() + Race.ROUNDS * Race.CROWD,
        useCases().queries().book(first.id()).book().version().value());
  }

  @Test
  default void twoAuthorsOfTheSameBooksAreRenamedAtOnce() {
    Author one = author("One");
    Author two = author("Two");
    List<Book> books = IntStream.rangeClosed(1, 5).mapToObj(i -> book(i, one, two).book()).toList();
    for (int round = 1; round <= ROUNDS; round++) {
      String name = "Round " + round;
      assertEquals(2, Race.succeeded(race(() -> rename(one, name), () -> rename(two, name))));
    }

    for (Book book : books) {
      assertEquals(
          book.version().value() + 2 * ROUNDS,
          useCases().queries().book(book.id()).book().version().value());
    }
  }

  @Test
  default void aNumberIsGivenToOneOfManyBooks() {
    Author author = author("Author");
    for (int round = 1; round <= ROUNDS; round++) {
      NewBook book = new NewBook(bookProfile(round), Map.of(author.id(), Roles.WRITER));

      List<Race.Result<Object, LibraryViolation>> results =
          race(
              Collections.<Callable<Object>>nCopies(
                  Race.CROWD, () -> useCases().books().add(book)));

      assertEquals(1, Race.succeeded(results));
      assertEquals(Race.CROWD - 1, Race.refusedWith(IsbnTaken.class, results));
    }
  }

  private Object rename(Author author, String name) {
    return useCases().authors().revise(author.id(), Precondition.NONE, it -> profile(name));
  }
}
