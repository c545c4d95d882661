package dev.muster.web.library.http;

import static dev.muster.web.library.http.LibraryFixture.isbn;
import static dev.muster.web.library.http.LibraryFixture.ofBook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.kit.Answer;
import org.junit.jupiter.api.Test;

/** Books are added, read, changed and removed. */
public interface BooksOverHttp extends LibraryFixture {
  @Test
  default void aBookIsReadWithItsAuthorsWhereTheLocationSays() {
    long carroll = author("Lewis Carroll");
    long tenniel = author("John Tenniel");
    Answer added =
        bookOf(
            1,
            "{\"authorId\": %d, \"roles\": [\"ILLUSTRATOR\", \"EDITOR\", \"EDITOR\"]}, {\"authorId\": %d}"
                .formatted(tenniel, carroll));
    String json =
        """
        {"id": %d, "title": "Title 1", "isbn": "%s", "pages": 101, "authors": [
          {"author": {"id": %d, "name": "Lewis Carroll"}, "roles": ["WRITER"]},
          {"author": {"id": %d, "name": "John Tenniel"}, "roles": ["EDITOR", "ILLUSTRATOR"]}]}\
        """
            .formatted(added.id(), isbn(1), carroll, tenniel);

    added.is(201, json).hasHeader("Location", ofBook(added.id())).hasHeader("ETag", "\"1\"");
    api().get(added.header("Location")).is(200, json).hasHeader("ETag", "\"1\"");
  }

  @Test
  default void authorsThatDoNotExistAreToldAtOnce() {
    bookOf(
            1,
            "{\"authorId\": %d}, {\"authorId\": %d}, {\"authorId\": %d}"
                .formatted(NOBODY + 1, author("Somebody"), NOBODY))
        .isProblem(
            404,
            "unknown-author",
            """
            {"title": "Unknown author", "detail": "The authors %1$d, %2$d do not exist.",
             "instance": "/books", "authorIds": [%1$d, %2$d]}\
            """
                .formatted(NOBODY, NOBODY + 1));
    assertEquals(0, api().get("/books").member("items").size());
  }

  @Test
  default void aNewBookHasAWriter() {
    long author = author("Editor");

    bookOf(1, "{\"authorId\": %d, \"roles\": [\"EDITOR\"]}".formatted(author))
        .isProblem(
            409,
            "last-writer",
            """
            {"title": "Last writer", "detail": "The book would have no writer.",
             "instance": "/books", "bookId": null, "authorId": null}\
            """);
    bookOf(1, "")
        .isInvalid(
            "[{\"pointer\": \"/authors\", \"detail\": \"must be an array of 1 to 100 items\"}]");
  }

  @Test
  default void allThatIsWrongWithABookIsToldAtOnce() {
    api()
        .post(
            "/books",
            """
            {"isbn": "978-0-14-143951-X", "pages": 7.5,
             "authors": [{"authorId": 0, "roles": []}, {"roles": ["READER"], "name": "x"}]}\
            """)
        .isInvalid(
            """
            [{"pointer": "/authors/0/authorId", "detail": "must be a positive whole number"},
             {"pointer": "/authors/0/roles", "detail": "must be an array of 1 to 3 items"},
             {"pointer": "/authors/1/authorId", "detail": "is required"},
             {"pointer": "/authors/1/name", "detail": "is not known here"},
             {"pointer": "/authors/1/roles/0",
              "detail": "must be one of WRITER, EDITOR, ILLUSTRATOR"},
             {"pointer": "/isbn",
              "detail": "must be an ISBN of 13 digits that begins with 978 or 979, or of 10"},
             {"pointer": "/pages", "detail": "must be a whole number"},
             {"pointer": "/title", "detail": "is required"}]\
            """);
    long author = author("Twice");
    bookOf(1, "{\"authorId\": %1$d}, {\"authorId\": %1$d}".formatted(author))
        .isInvalid("[{\"pointer\": \"/authors\", \"detail\": \"must not name an author twice\"}]");
    bookOf(1, "{\"authorId\": %d, \"roles\": null}".formatted(author)).hasStatus(400);
  }

  @Test
  default void anIsbnIsUniqueInBothItsForms() {
    long author = author("Author");
    api().post("/books", json("0-14-143951-3", author)).hasStatus(201);
    long other = book(1, author);
    String taken =
        """
        {"title": "ISBN taken", "detail": "Another book has the ISBN 9780141439518.",
         "instance": "%s", "isbn": "9780141439518"}\
        """;

    api()
        .post("/books", json("978-0-14-143951-8", author))
        .isProblem(409, "isbn-taken", taken.formatted("/books"));
    api()
        .patch(ofBook(other), "{\"isbn\": \"0141439513\"}")
        .isProblem(409, "isbn-taken", taken.formatted(ofBook(other)));
  }

  private static String json(String isbn, long author) {
    return "{\"title\": \"x\", \"isbn\": \"%s\", \"pages\": 7, \"authors\": [{\"authorId\": %d}]}"
        .formatted(isbn, author);
  }

  @Test
  default void aMergePatchChangesWhatItNamesOfABook() {
    long author = author("Author");
    long id = book(1, author);
    String json =
        """
        {"id": %d, "title": "%s", "isbn": "%s", "pages": %d,
         "authors": [{"author": {"id": %d, "name": "Author"}, "roles": ["WRITER"]}]}\
        """;

    api()
        .patch(ofBook(id), "{\"title\": \"Other\"}")
        .is(200, json.formatted(id, "Other", isbn(1), 101, author));
    api()
        .patch(ofBook(id), "{\"isbn\": \"%s\", \"pages\": 7}".formatted(isbn(2)))
        .is(200, json.formatted(id, "Other", isbn(2), 7, author));
    api().patch(ofBook(id), "{\"pages\": null}").hasStatus(400);
    api().get(ofBook(id)).is(200, json.formatted(id, "Other", isbn(2), 7, author));
  }

  @Test
  default void aBookMayBeSentBackAsItWasReadAndItsAuthorsAreReadOnly() {
    long id = book(1, author("Author"), author("Other"));
    Answer read = api().get(ofBook(id));

    api().patch(ofBook(id), read.body()).is(200, read.body()).hasHeader("ETag", "\"1\"");
    api()
        .patch(ofBook(id), read.body().replace("\"Other\"", "\"Another\""))
        .isInvalid(
            "[{\"pointer\": \"/authors\", \"detail\":"
                + " \"cannot be changed: leave it out, or send it as it was read\"}]");
    api().patch(ofBook(id), "{\"authors\": []}").hasStatus(400);
    api().patch(ofBook(id), "{\"authors\": [{\"author\": {}}]}").hasStatus(400);
  }

  @Test
  default void aChangeOfAnOutdatedVersionOfABookIsRefused() {
    String path = ofBook(book(1, author("Author")));
    String seen = api().get(path).header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    Answer changed = with("If-Match", seen, "PATCH", path, "{\"pages\": 7}").hasStatus(200);
    assertNotEquals(seen, changed.header("ETag"));

    with("If-Match", seen, "PATCH", path, "{\"pages\": 8}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void aBookThatIsRemovedIsUnknownAndItsAuthorsStay() {
    long author = author("Author");
    long id = book(1, author);

    api().delete(ofBook(id)).isEmpty(204);

    String unknown =
        """
        {"title": "Unknown book", "detail": "There is no book %1$d.",
         "instance": "%2$s", "bookId": %1$d}\
        """;
    for (Answer answer :
        new Answer[] {
          api().get(ofBook(id)), api().patch(ofBook(id), "{}"), api().delete(ofBook(id))
        }) {
      answer.isProblem(404, "unknown-book", unknown.formatted(id, ofBook(id)));
    }
    String list = ofBook(id) + "/authors";
    api().get(list).isProblem(404, "unknown-book", unknown.formatted(id, list));
    api().get(LibraryFixture.ofAuthor(author)).hasStatus(200);
  }
}
