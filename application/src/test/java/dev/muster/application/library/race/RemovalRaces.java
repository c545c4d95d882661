package dev.muster.application.library.race;

import static dev.muster.application.library.contract.LibraryFixture.bookProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolation.AuthorHasBooks;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Roles;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What is removed is counted, and what comes meanwhile is removed with it or refused. */
public interface RemovalRaces extends LibraryRace {
  @Test
  default void aNewBookOfAnAuthorThatIsRemovedGoesAlongOrIsRefused() {
    Author other = author("Other");
    for (int round = 1; round <= ROUNDS; round++) {
      int number = 10 * round;
      AuthorId author = author("Author").id();
      book(number, Map.of(author, Roles.WRITER));
      int before = books().size();

      List<Race.Result<Object, LibraryViolation>> results =
          race(
              List.of(
                  () -> remove(author, true),
                  () -> add(number + 1, Map.of(author, Roles.WRITER)),
                  () -> add(number + 2, Map.of(author, Roles.WRITER, other.id(), Roles.WRITER)),
                  () ->
                      useCases()
                          .authorships()
                          .settle(
                              book(number + 3, other).book().id(),
                              author,
                              Precondition.NONE,
                              Roles.WRITER)));

      AuthorRemoval removal = (AuthorRemoval) results.getFirst().value().orElseThrow();
      long alone = results.get(1).value().stream().count();
      long shared = results.get(2).value().stream().count();
      long linked = results.get(3).value().stream().count();
      assertEquals(3 - alone - shared - linked, Race.refusedWith(UnknownAuthor.class, results));
      assertEquals(1 + alone, removal.orphans());
      assertEquals(1 + alone + shared + linked, removal.books());
      assertEquals(removal.books(), removal.authorships());
      assertEquals(before - 1 + shared + 1, books().size());
      assertEveryBookHasAWriter();
      books().forEach(it -> useCases().books().remove(it.book().id(), Precondition.NONE));
    }
  }

  @Test
  default void anAuthorIsRemovedOrGetsABook() {
    for (int round = 1; round <= ROUNDS; round++) {
      int number = round;
      AuthorId author = author("Author").id();

      List<Race.Result<Object, LibraryViolation>> results =
          race(() -> remove(author, false), () -> add(number, Map.of(author, Roles.WRITER)));

      assertEquals(1, Race.succeeded(results));
      assertEquals(
          1,
          Race.refusedWith(AuthorHasBooks.class, results)
              + Race.refusedWith(UnknownAuthor.class, results));
    }
  }

  @Test
  default void ofManyRemovalsOfOneAuthorOneSucceeds() {
    for (int round = 1; round <= ROUNDS; round++) {
      AuthorId author = author("Author").id();
      book(round, Map.of(author, Roles.WRITER));

      List<Race.Result<Object, LibraryViolation>> results =
          race(Collections.<Callable<Object>>nCopies(Race.CROWD, () -> remove(author, true)));

      assertEquals(1, Race.succeeded(results));
      assertEquals(Race.CROWD - 1, Race.refusedWith(UnknownAuthor.class, results));
      assertEquals(List.of(), books());
    }
  }

  @Test
  default void booksOfTwoAuthorsThatAreRemovedAtOnceGoWithTheLast() {
    for (int round = 1; round <= ROUNDS; round++) {
      Author one = author("One");
      Author two = author("Two");
      for (int i = 0; i < 5; i++) {
        book(10 * round + i, one, two);
      }

      List<Race.Result<Object, LibraryViolation>> results =
          race(() -> remove(one.id(), true), () -> remove(two.id(), true));

      assertEquals(2, Race.succeeded(results));
      assertEquals(
          List.of(0L, 5L),
          results.stream()
              .map(it -> ((AuthorRemoval) it.value().orElseThrow()).orphans())
              .sorted()
              .toList());
      assertEquals(List.of(), books());
    }
  }

  private AuthorRemoval remove(AuthorId author, boolean cascade) {
    return useCases().authors().remove(author, Precondition.NONE, cascade).removal();
  }

  private Object add(int number, Map<AuthorId, Roles> authors) {
    return useCases().books().add(new NewBook(bookProfile(number), authors));
  }
}
