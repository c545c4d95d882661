package dev.muster.application.library.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PageRequest;
import dev.muster.application.kit.Race;
import dev.muster.application.library.contract.LibraryFixture;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation;
import java.util.List;
import java.util.concurrent.Callable;

/** Starting point of the races: commands at once, and a book always has a writer. */
public interface LibraryRace extends LibraryFixture {
  /** The number of repetitions of each race. */
  int ROUNDS = 20;

  /** Runs commands at once; all of them may be refused. */
  default List<Race.Result<Object, LibraryViolation>> race(List<Callable<Object>> commands) {
    return new Race<LibraryViolation>(REFUSALS::rule).run(commands);
  }

  /** Runs two commands at once. */
  default List<Race.Result<Object, LibraryViolation>> race(
      Callable<Object> one, Callable<Object> other) {
    return race(List.of(one, other));
  }

  /** Asserts that no book is without a writer. */
  default void assertEveryBookHasAWriter() {
    assertEquals(List.of(), books().stream().filter(it -> writers(it) == 0).toList());
  }

  /** Returns all books. */
  default List<CreditedBook> books() {
    return useCases().queries().books(BookFilter.ALL, PageRequest.FIRST).items();
  }

  /** Returns the number of writers of a book. */
  static long writers(CreditedBook book) {
    return book.credits().stream().filter(it -> it.roles().write()).count();
  }
}
