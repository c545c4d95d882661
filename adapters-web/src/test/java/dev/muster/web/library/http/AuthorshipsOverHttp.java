package dev.muster.web.library.http;

import static dev.muster.web.library.http.LibraryFixture.ofBook;
import static dev.muster.web.library.http.LibraryFixture.ofPair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Authors get roles in books, lose them, and hand a book over. */
public interface AuthorshipsOverHttp extends LibraryFixture {
  @Test
  default void rolesAreASetThatIsSettledAsAWhole() {
    long book = book(1, author("Writer"));
    long author = author("Author");
    String path = ofPair(book, author);

    api()
        .put(path, "{\"roles\": [\"ILLUSTRATOR\", \"EDITOR\"]}")
        .is(201, json(book, author, "\"EDITOR\", \"ILLUSTRATOR\""))
        .hasHeader("Location", path);
    api()
        .put(path, "{\"roles\": [\"EDITOR\", \"ILLUSTRATOR\"]}")
        .is(200, json(book, author, "\"EDITOR\", \"ILLUSTRATOR\""));
    api().put(path, "{\"roles\": [\"EDITOR\"]}").is(200, json(book, author, "\"EDITOR\""));
    api().get(path).is(200, json(book, author, "\"EDITOR\""));
  }

  @Test
  default void anAuthorIsAWriterUnlessTold() {
    long book = book(1, author("Writer"));
    long first = author("First");
    long second = author("Second");

    api().put(ofPair(book, first), "{}").is(201, json(book, first, "\"WRITER\""));
    api()
        .send(api().request(ofPair(book, second)).PUT(BodyPublishers.noBody()))
        .is(201, json(book, second, "\"WRITER\""));
  }

  @Test
  default void whatIsWrongWithRolesIsTold() {
    long book = book(1, author("Writer"));
    String path = ofPair(book, author("Author"));

    api()
        .put(path, "{\"roles\": []}")
        .isInvalid("[{\"pointer\": \"/roles\", \"detail\": \"must be an array of 1 to 3 items\"}]");
    api()
        .put(path, "{\"roles\": [\"writer\"], \"bookId\": %d, \"since\": 1}".formatted(book + 1))
        .isInvalid(
            """
            [{"pointer": "/bookId",
              "detail": "cannot be changed: leave it out, or send it as it was read"},
             {"pointer": "/roles/0", "detail": "must be one of WRITER, EDITOR, ILLUSTRATOR"},
             {"pointer": "/since", "detail": "is not known here"}]\
            """);
    api().put(path, "{\"roles\": null}").hasStatus(400);
  }

  @Test
  default void anAuthorshipMayBeSentBackAsItWasRead() {
    long author = author("Author");
    String path = ofPair(book(1, author), author);
    Answer read = api().get(path);

    api().put(path, read.body()).is(200, read.body()).hasHeader("ETag", read.header("ETag"));
  }

  @Test
  default void theLastWriterIsKept() {
    long writer = author("Writer");
    long book = book(1, writer);
    String path = ofPair(book, writer);
    String last =
        """
        {"title": "Last writer", "detail": "Book %1$d would have no writer.",
         "instance": "%2$s", "bookId": %1$d, "authorId": %3$d}\
        """
            .formatted(book, path, writer);

    api().delete(path).isProblem(409, "last-writer", last);
    api().put(path, "{\"roles\": [\"EDITOR\"]}").isProblem(409, "last-writer", last);
    api().put(ofPair(book, author("Other")), "{}").hasStatus(201);
    api().put(path, "{\"roles\": [\"EDITOR\"]}").hasStatus(200);
    api().delete(path).isEmpty(204);
    api()
        .delete(path)
        .isProblem(
            404,
            "unknown-authorship",
            """
            {"title": "Unknown authorship", "detail": "Author %3$d has no role in book %1$d.",
             "instance": "%2$s", "bookId": %1$d, "authorId": %3$d}\
            """
                .formatted(book, path, writer));
  }

  @Test
  default void aBookMovesFromOneWriterToAnother() {
    long from = author("From");
    long to = author("To");
    long book = book(1, from);
    String path = ofBook(book) + "/writer";
    String move = "{\"from\": %d, \"to\": %d}";

    Answer moved = api().put(path, move.formatted(from, to)).hasStatus(200);
    moved.is(200, api().get(ofBook(book)).body()).hasHeader("ETag", "\"2\"");
    assertEquals(
        Answer.json(
            "[{\"author\": {\"id\": %d, \"name\": \"To\"}, \"roles\": [\"WRITER\"]}]"
                .formatted(to)),
        moved.member("authors"));
    api()
        .put(path, move.formatted(from, to))
        .isProblem(
            409,
            "not-a-writer",
            """
            {"title": "Not a writer", "detail": "Author %2$d is no writer of book %1$d.",
             "instance": "%3$s", "bookId": %1$d, "authorId": %2$d}\
            """
                .formatted(book, from, path));
    api()
        .put(path, move.formatted(NOBODY + 1, NOBODY))
        .isProblem(
            404,
            "unknown-author",
            """
            {"title": "Unknown author", "detail": "The authors %2$d, %3$d do not exist.",
             "instance": "%1$s", "authorIds": [%2$d, %3$d]}\
            """
                .formatted(path, NOBODY, NOBODY + 1));
    api().put(ofBook(NOBODY) + "/writer", move.formatted(from, to)).hasStatus(404);
    api()
        .put(path, "{\"to\": 0}")
        .isInvalid(
            """
            [{"pointer": "/from", "detail": "is required"},
             {"pointer": "/to", "detail": "must be a positive whole number"}]\
            """);
    with("If-Match", "\"1\"", "PUT", path, move.formatted(to, from)).hasStatus(412);
    with("If-Match", "\"2\"", "PUT", path, move.formatted(to, from)).hasStatus(200);
  }

  @Test
  default void aChangeOfAnOutdatedVersionOfAnAuthorshipIsRefused() {
    long book = book(1, author("Writer"));
    String path = ofPair(book, author("Author"));
    Answer added = with("If-None-Match", "*", "PUT", path, "{}").hasStatus(201);
    String seen = added.header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    with("If-None-Match", "*", "PUT", path, "{}").hasStatus(412);
    String edits = "{\"roles\": [\"EDITOR\"]}";
    Answer changed = with("If-Match", seen, "PUT", path, edits).hasStatus(200);
    assertNotEquals(seen, changed.header("ETag"));

    with("If-Match", seen, "PUT", path, "{}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
    with("If-Match", seen, "DELETE", path, "").hasStatus(404);
    assertNotEquals(seen, api().put(path, "{}").hasStatus(201).header("ETag"));
  }

  @Test
  default void aBookHasAnotherTagWithOtherAuthors() {
    long book = book(1, author("Writer"));
    String seen = api().get(ofBook(book)).header("ETag");

    api().put(ofPair(book, author("Author")), "{}").hasStatus(201);

    with("If-None-Match", seen, "GET", ofBook(book), "").hasStatus(200);
    with("If-Match", seen, "PATCH", ofBook(book), "{\"pages\": 7}").hasStatus(412);
  }

  @Test
  default void aPairNeedsABookAndAnAuthor() {
    long writer = author("Writer");
    long book = book(1, writer);

    for (String method : new String[] {"GET", "PUT", "DELETE"}) {
      api()
          .send(api().request(ofPair(NOBODY, NOBODY)).method(method, BodyPublishers.noBody()))
          .isProblem(
              404,
              "unknown-book",
              """
              {"title": "Unknown book", "detail": "There is no book %1$d.",
               "instance": "%2$s", "bookId": %1$d}\
              """
                  .formatted(NOBODY, ofPair(NOBODY, NOBODY)));
      api()
          .send(api().request(ofPair(book, NOBODY)).method(method, BodyPublishers.noBody()))
          .isProblem(
              404,
              "unknown-author",
              """
              {"title": "Unknown author", "detail": "There is no author %1$d.",
               "instance": "%2$s", "authorIds": [%1$d]}\
              """
                  .formatted(NOBODY, ofPair(book, NOBODY)));
    }
    api().get(ofPair(book, author("Other"))).hasStatus(404);
    api().get(ofPair(0, writer)).hasStatus(400);
  }

  private static String json(long book, long author, String roles) {
    return "{\"bookId\": %d, \"authorId\": %d, \"roles\": [%s]}".formatted(book, author, roles);
  }
}
