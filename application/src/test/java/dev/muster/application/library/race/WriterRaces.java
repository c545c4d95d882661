package dev.muster.application.library.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A book keeps a writer, whatever happens to its writers at once. */
public interface WriterRaces extends LibraryRace {
  @Test
  default void twoRemovalsOfTheTwoWritersOfABookLeaveOne() {
    Author one = author("One");
    Author two = author("Two");
    for (int round = 1; round <= ROUNDS; round++) {
      BookId book = book(round, one, two).book().id();

      List<Race.Result<Object, LibraryViolation>> results =
          race(() -> end(book, one), () -> end(book, two));

      assertOneIsLeft(book, results);
    }
  }

  @Test
  default void twoWritersWhoBecomeEditorsAtOnceLeaveOne() {
    Author one = author("One");
    Author two = author("Two");
    for (int round = 1; round <= ROUNDS; round++) {
      BookId book = book(round, one, two).book().id();

      List<Race.Result<Object, LibraryViolation>> results =
          race(() -> edit(book, one), () -> edit(book, two));

      assertOneIsLeft(book, results);
    }
  }

  @Test
  default void aBookThatMovesAwayWhileItsOtherWriterLeavesHasAWriter() {
    Author from = author("From");
    Author other = author("Other");
    Author to = author("To");
    for (int round = 1; round <= ROUNDS; round++) {
      BookId book = book(round, from, other).book().id();

      List<Race.Result<Object, LibraryViolation>> results =
          race(() -> move(book, from, to), () -> end(book, other));

      assertEquals(2, Race.succeeded(results));
      assertEquals(
          List.of(to.id()),
          useCases().queries().book(book).credits().stream().map(it -> it.author()).toList());
    }
  }

  @Test
  default void aBookMovesOnceHoweverManyMoveIt() {
    Author from = author("From");
    List<Author> others = Stream.of("One", "Two", "Three", "Four").map(this::author).toList();
    for (int round = 1; round <= ROUNDS; round++) {
      BookId book = book(round, from).book().id();

      List<Race.Result<Object, LibraryViolation>> results =
          race(others.stream().<Callable<Object>>map(to -> () -> move(book, from, to)).toList());

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, useCases().queries().book(book).credits().size());
    }
  }

  private void assertOneIsLeft(BookId book, List<Race.Result<Object, LibraryViolation>> results) {
    assertEquals(1, Race.succeeded(results));
    assertEquals(1, Race.refusedWith(LastWriter.class, results));
    assertEquals(1, LibraryRace.writers(useCases().queries().book(book)));
  }

  private Object end(BookId book, Author author) {
    useCases().authorships().end(book, author.id(), Precondition.NONE);
    return "ended";
  }

  private Object edit(BookId book, Author author) {
    Roles editor = new Roles(Set.of(AuthorRole.EDITOR));
    return useCases().authorships().settle(book, author.id(), Precondition.NONE, editor);
  }

  private Object move(BookId book, Author from, Author to) {
    return useCases().authorships().move(book, Precondition.NONE, from.id(), to.id());
  }
}
