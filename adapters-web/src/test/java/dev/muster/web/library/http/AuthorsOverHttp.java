package dev.muster.web.library.http;

import static dev.muster.web.library.http.LibraryFixture.isbn;
import static dev.muster.web.library.http.LibraryFixture.ofAuthor;
import static dev.muster.web.library.http.LibraryFixture.ofBook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Authors are added, read and changed. */
public interface AuthorsOverHttp extends LibraryFixture {
  @Test
  default void anAuthorIsReadWhereTheLocationSays() {
    Answer added =
        api().post("/authors", "{\"name\": \"First\", \"email\": \"First@example.org\"}");
    long id = added.id();

    added
        .is(
            201,
            "{\"id\": %d, \"name\": \"First\", \"email\": \"First@example.org\", \"books\": []}"
                .formatted(id))
        .hasHeader("Location", ofAuthor(id))
        .hasHeader("ETag", "\"1\"");
    api().get(added.header("Location")).is(200, json(id, "First", "\"First@example.org\""));
    assertEquals(api().get(ofAuthor(id)).body(), api().get(ofAuthor(id)).body(), "byte for byte");
  }

  @Test
  default void anAuthorComesWithItsFirstBooksInTheOrderGiven() {
    Answer added =
        api()
            .post(
                "/authors",
                """
                {"name": "Jane Austen", "books": [
                  {"title": "Emma", "isbn": "0-14-143958-0", "pages": 474},
                  {"title": "Pride and Prejudice", "isbn": "978 0 14 143951 8", "pages": 279}]}\
                """);
    long first = added.member("books").get(0).get("id").getLongValue();
    long second = added.member("books").get(1).get("id").getLongValue();

    added.is(
        201,
        """
        {"id": %d, "name": "Jane Austen", "email": null, "books": [
          {"id": %d, "title": "Emma", "isbn": "9780141439587", "pages": 474},
          {"id": %d, "title": "Pride and Prejudice", "isbn": "9780141439518", "pages": 279}]}\
        """
            .formatted(added.id(), first, second));
    assertTrue(first < second);
    api()
        .get(ofBook(first))
        .is(
            200,
            """
            {"id": %d, "title": "Emma", "isbn": "9780141439587", "pages": 474,
             "authors": [{"author": {"id": %d, "name": "Jane Austen"}, "roles": ["WRITER"]}]}\
            """
                .formatted(first, added.id()));
  }

  @Test
  default void anAuthorComesWithAllItsBooksOrNotAtAll() {
    book(1, author("First"));
    String second = "{\"name\": \"Second\", \"books\": [%s, %s]}";

    api()
        .post("/authors", second.formatted(plain(isbn(2)), plain(isbn(1))))
        .isProblem(
            409,
            "isbn-taken",
            """
            {"title": "ISBN taken", "detail": "Another book has the ISBN %1$s.",
             "instance": "/authors", "isbn": "%1$s"}\
            """
                .formatted(isbn(1)));
    assertEquals(1, api().get("/authors").member("items").size());
    assertEquals(1, api().get("/books").member("items").size());
  }

  @Test
  default void theBooksOfANewAuthorHaveDifferentNumbers() {
    api()
        .post(
            "/authors",
            "{\"name\": \"Twice\", \"books\": [%s, %s, %s]}"
                .formatted(plain(isbn(3)), plain(isbn(4)), plain(isbn(3))))
        .isInvalid(
            "[{\"pointer\": \"/books/2/isbn\","
                + " \"detail\": \"must differ from the ISBN of every other book\"}]");
    assertEquals(0, api().get("/authors").member("items").size());
  }

  @Test
  default void upTo100BooksComeWithAnAuthor() {
    api().post("/authors", many(100)).hasStatus(201);
    api()
        .post("/authors", many(101))
        .isInvalid(
            "[{\"pointer\": \"/books\", \"detail\": \"must be an array of 0 to 100 items\"}]");
    api().post("/authors", "{\"name\": \"None\", \"books\": []}").hasStatus(201);
  }

  private static String many(int books) {
    return IntStream.rangeClosed(1, books)
        .mapToObj(i -> plain(isbn(i)))
        .collect(Collectors.joining(",", "{\"name\": \"Busy\", \"books\": [", "]}"));
  }

  @Test
  default void allThatIsWrongWithAnAuthorAndItsBooksIsToldAtOnce() {
    api()
        .post(
            "/authors",
            """
            {"name": "", "email": "nowhere", "age": 7, "books": [
              {"title": " x", "isbn": "9780141439519", "pages": 0, "authors": []}, {}, null]}\
            """)
        .isInvalid(
            """
            [{"pointer": "/age", "detail": "is not known here"},
             {"pointer": "/books/0/authors", "detail": "is not known here"},
             {"pointer": "/books/0/isbn", "detail": "must be an ISBN with a right check digit"},
             {"pointer": "/books/0/pages", "detail": "must be a whole number from 1 to 100000"},
             {"pointer": "/books/0/title", "detail": "must not begin or end with white space"},
             {"pointer": "/books/1/isbn", "detail": "is required"},
             {"pointer": "/books/1/pages", "detail": "is required"},
             {"pointer": "/books/1/title", "detail": "is required"},
             {"pointer": "/books/2", "detail": "must be a JSON object"},
             {"pointer": "/email", "detail": "must be an address such as name@example.org"},
             {"pointer": "/name", "detail": "must have 1 to 100 characters"}]\
            """);
    api().post("/authors", "{}").hasStatus(400);
    api().post("/authors", "{\"name\": \"x\", \"books\": null}").hasStatus(400);
    assertEquals(0, api().get("/authors").member("items").size());
  }

  @Test
  default void anAddressIsUniqueWhateverItsCase() {
    api().post("/authors", "{\"name\": \"x\", \"email\": \"first@example.org\"}").hasStatus(201);
    long other = author("Other");
    String taken =
        """
        {"title": "Author e-mail taken",
         "detail": "Another author has the address FIRST@example.org.",
         "instance": "%s", "email": "FIRST@example.org"}\
        """;

    api()
        .post("/authors", "{\"name\": \"y\", \"email\": \"FIRST@example.org\"}")
        .isProblem(409, "author-email-taken", taken.formatted("/authors"));
    api()
        .patch(ofAuthor(other), "{\"email\": \"FIRST@example.org\"}")
        .isProblem(409, "author-email-taken", taken.formatted(ofAuthor(other)));
  }

  @Test
  default void aMergePatchChangesWhatItNamesOfAnAuthor() {
    long id = author("First");

    api().patch(ofAuthor(id), "{\"name\": \"Second\"}").is(200, json(id, "Second", "null"));
    api().patch(ofAuthor(id), "{\"email\": \"a@b.c\"}").is(200, json(id, "Second", "\"a@b.c\""));
    api().patch(ofAuthor(id), "{}").is(200, json(id, "Second", "\"a@b.c\""));
    api().patch(ofAuthor(id), "{\"email\": null}").is(200, json(id, "Second", "null"));
    api()
        .patch(ofAuthor(id), "{\"name\": null}")
        .isInvalid("[{\"pointer\": \"/name\", \"detail\": \"must be a string\"}]");
    api().get(ofAuthor(id)).is(200, json(id, "Second", "null"));
  }

  @Test
  default void anAuthorMayBeSentBackAsItWasRead() {
    long id = author("First");

    api()
        .patch(ofAuthor(id), api().get(ofAuthor(id)).body())
        .is(200, json(id, "First", "null"))
        .hasHeader("ETag", "\"1\"");
    api()
        .patch(ofAuthor(id), json(id + 1, "Second", "null"))
        .isInvalid(
            "[{\"pointer\": \"/id\", \"detail\":"
                + " \"cannot be changed: leave it out, or send it as it was read\"}]");
  }

  @Test
  default void aChangeOfAnOutdatedVersionOfAnAuthorIsRefused() {
    String path = ofAuthor(author("First"));
    String seen = api().get(path).header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    Answer changed = with("If-Match", seen, "PATCH", path, "{\"name\": \"x\"}").hasStatus(200);
    assertNotEquals(seen, changed.header("ETag"));

    with("If-Match", seen, "PATCH", path, "{\"name\": \"y\"}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void aRenamedAuthorGivesItsBooksAnotherTag() {
    long author = author("First");
    String book = ofBook(book(1, author));
    String seen = api().get(book).header("ETag");

    api().patch(ofAuthor(author), "{\"name\": \"Second\"}").hasStatus(200);

    Answer renamed = with("If-None-Match", seen, "GET", book, "").hasStatus(200);
    assertEquals(
        "Second", renamed.member("authors").get(0).get("author").get("name").getStringValue());
    api().patch(ofAuthor(author), "{\"email\": \"a@b.c\"}").hasStatus(200);
    with("If-None-Match", renamed.header("ETag"), "GET", book, "").isEmpty(304);
  }

  @Test
  default void theFrontPageLeadsToTheLibrary() {
    String page = api().send(api().request("/").header("Accept", "text/html")).body();

    assertEquals("/authors", api().get("/").member("links").get("authors").getStringValue());
    assertEquals("/books", api().get("/").member("links").get("books").getStringValue());
    assertTrue(page.matches("(?s).*<h2>[^<]*Authors and books[^<]*</h2>.*"), page);
  }

  private static String plain(String isbn) {
    return "{\"title\": \"A title\", \"isbn\": \"%s\", \"pages\": 7}".formatted(isbn);
  }

  private static String json(long id, String name, String email) {
    return "{\"id\": %d, \"name\": \"%s\", \"email\": %s}".formatted(id, name, email);
  }
}
