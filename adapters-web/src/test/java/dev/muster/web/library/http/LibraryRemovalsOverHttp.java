package dev.muster.web.library.http;

import static dev.muster.web.library.http.LibraryFixture.ofAuthor;
import static dev.muster.web.library.http.LibraryFixture.ofBook;
import static dev.muster.web.library.http.LibraryFixture.ofPair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.kit.Race;
import dev.muster.platform.web.kit.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Authors are removed with what only they have written, whatever happens meanwhile. */
public interface LibraryRemovalsOverHttp extends LibraryFixture {
  /** The number of repetitions of each race. */
  int ROUNDS = 20;

  @Test
  default void anAuthorWithBooksGoesOnlyWithTheCascade() {
    long author = author("Author");
    long other = author("Other");
    long alone = book(1, author);
    long shared = book(2, author, other);
    api().put(ofPair(alone, other), "{\"roles\": [\"EDITOR\"]}").hasStatus(201);
    String path = ofAuthor(author);

    for (String kept : List.of(path, path + "?cascade=false")) {
      api()
          .delete(kept)
          .isProblem(
              409,
              "author-has-books",
              """
              {"title": "Author has books",
               "detail": "Author %1$d has books (2) and goes only with a cascade.",
               "instance": "%2$s", "authorId": %1$d, "books": 2}\
              """
                  .formatted(author, path));
    }
    api()
        .delete(path + "?cascade=true")
        .is(200, "{\"removedAuthorships\": 3, \"removedBooks\": 1}");
    api().get(ofBook(alone)).hasStatus(404);
    assertEquals(1, api().get(ofBook(shared)).member("authors").size());
    api().get(path).hasStatus(404);
    assertEquals(1, api().get("/authors").member("items").size());
  }

  @Test
  default void anAuthorWithoutBooksGoesAtOnce() {
    api().delete(ofAuthor(author("First"))).isEmpty(204);
    api()
        .delete(ofAuthor(author("Second")) + "?cascade=true")
        .is(200, "{\"removedAuthorships\": 0, \"removedBooks\": 0}");
    api()
        .delete(ofAuthor(NOBODY) + "?cascade=true")
        .isProblem(
            404,
            "unknown-author",
            """
            {"title": "Unknown author", "detail": "There is no author %1$d.",
             "instance": "%2$s", "authorIds": [%1$d]}\
            """
                .formatted(NOBODY, ofAuthor(NOBODY)));
  }

  @Test
  default void twoRemovalsOfTheTwoWritersOfABookLeaveOne() {
    long one = author("One");
    long two = author("Two");
    for (int round = 1; round <= ROUNDS; round++) {
      long book = book(round, one, two);

      List<Integer> statuses =
          statuses(() -> api().delete(ofPair(book, one)), () -> api().delete(ofPair(book, two)));

      assertEquals(List.of(204, 409), statuses);
      assertEquals(1, api().get(ofBook(book)).member("authors").size());
    }
  }

  @Test
  default void aNewBookOfAnAuthorThatIsRemovedGoesAlongOrIsRefused() {
    for (int round = 1; round <= ROUNDS; round++) {
      int number = round;
      long author = author("Author");

      List<Integer> statuses =
          statuses(
              () -> api().delete(ofAuthor(author) + "?cascade=true"),
              () -> bookOf(number, "{\"authorId\": %d}".formatted(author)));

      assertTrue(
          List.of(List.of(200, 201), List.of(200, 404)).contains(statuses), statuses::toString);
      assertEquals(0, api().get("/books").member("items").size());
    }
  }

  private static List<Integer> statuses(Callable<Answer> one, Callable<Answer> other) {
    return Race.OF_NO_REFUSAL.run(List.of(one, other)).stream()
        .map(it -> it.value().orElseThrow().status())
        .sorted()
        .toList();
  }
}
