package dev.muster.web.library.http;

import static dev.muster.web.library.http.LibraryFixture.isbn;
import static dev.muster.web.library.http.LibraryFixture.ofAuthor;
import static dev.muster.web.library.http.LibraryFixture.ofBook;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Authors and books are listed, from both sides of the authorships. */
public interface LibraryListsOverHttp extends LibraryFixture {
  @Test
  default void authorsAreListedWithTheNumberOfTheirBooks() {
    long idle = author("Idle");
    long busy = author("Busy");
    long one = book(1, busy);
    book(2, busy);
    api()
        .put(LibraryFixture.ofPair(one, busy), "{\"roles\": [\"WRITER\", \"EDITOR\"]}")
        .hasStatus(200);
    String none = entry(idle, "Idle", 0);
    String two = entry(busy, "Busy", 2);

    api().get("/authors").is(200, page(none + ", " + two));
    api().get("/authors?minBooks=0").is(200, page(none + ", " + two));
    api().get("/authors?minBooks=2").is(200, page(two));
    api().get("/authors?minBooks=3").is(200, page(""));
    api().get("/authors?name=DLE").is(200, page(none));
    api().get("/authors?name=%25").is(200, page(""));
    assertEquals(List.of(idle, busy), walk("/authors?limit=1", "id"));
  }

  @Test
  default void authorsAreListedWithTheirFirst100Books() {
    long idle = author("Idle");
    String books =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> "{\"title\": \"T\", \"isbn\": \"%s\", \"pages\": 7}".formatted(isbn(i)))
            .collect(Collectors.joining(","));
    Answer busy = api().post("/authors", "{\"name\": \"Busy\", \"books\": [%s]}".formatted(books));
    book(101, busy.id());

    Answer list = api().get("/authors?include=books").hasStatus(200);
    list.is(
        200,
        page(
            "{\"id\": %d, \"name\": \"Idle\", \"email\": null, \"bookCount\": 0, \"books\": []}, "
                    .formatted(idle)
                + "{\"id\": %d, \"name\": \"Busy\", \"email\": null, \"bookCount\": 101, \"books\": %s}"
                    .formatted(busy.id(), array(busy))));
    assertEquals(List.of(idle, busy.id()), walk("/authors?include=books&limit=1", "id"));
    api()
        .get("/authors?include=authors")
        .isInvalid("[{\"parameter\": \"include\", \"detail\": \"must be books\"}]");
  }

  private static String array(Answer busy) {
    String body = busy.body();
    return body.substring(body.indexOf('['), body.lastIndexOf(']') + 1);
  }

  @Test
  default void booksAreListedWithTheirAuthors() {
    long first = author("First");
    long second = author("Second");
    long one = book(1, first, second);
    long two = book(2, second);

    Answer list = api().get("/books");

    list.is(200, page(api().get(ofBook(one)).body() + ", " + api().get(ofBook(two)).body()));
    assertEquals(list.body(), api().get("/books").body());
    assertEquals(List.of(one, two), walk("/books?limit=1", "id"));
  }

  @Test
  default void booksAreFoundByTitleAndByIsbn() {
    long author = author("Author");
    long one = book(1, author);
    long two = book(2, author);
    String ten = "0-00-000001-9";

    api().get("/books?title=TITLE%201").is(200, page(api().get(ofBook(one)).body()));
    assertEquals(List.of(one, two), walk("/books?title=itle&limit=1", "id"));
    api().get("/books?isbn=" + isbn(2)).is(200, page(api().get(ofBook(two)).body()));
    api().get("/books?isbn=" + ten).is(200, page(api().get(ofBook(one)).body()));
    api().get("/books?title=2&isbn=" + isbn(1)).is(200, page(""));
    api()
        .get("/books?isbn=" + isbn(1).substring(1))
        .isInvalid(
            "[{\"parameter\": \"isbn\", \"detail\":"
                + " \"must be an ISBN of 13 digits that begins with 978 or 979, or of 10\"}]");
  }

  @Test
  default void authorsOfABookAreListedWithAllTheirRoles() {
    long first = author("First");
    long second = author("Second");
    long third = author("Third");
    long book = book(1, third, first);
    api()
        .put(LibraryFixture.ofPair(book, second), "{\"roles\": [\"EDITOR\", \"ILLUSTRATOR\"]}")
        .hasStatus(201);
    String path = ofBook(book) + "/authors";

    assertEquals(List.of(first, second, third), walk(path + "?limit=1", "author"));
    assertEquals(List.of(first, third), walk(path + "?role=WRITER&limit=1", "author"));
    api()
        .get(path + "?role=EDITOR")
        .is(
            200,
            page(
                "{\"author\": {\"id\": %d, \"name\": \"Second\"}, \"roles\": [\"EDITOR\", \"ILLUSTRATOR\"]}"
                    .formatted(second)));
    api()
        .get(path + "?role=READER")
        .isInvalid(
            "[{\"parameter\": \"role\", \"detail\":"
                + " \"must be one of WRITER, EDITOR, ILLUSTRATOR\"}]");
    api().get(path + "?authorRole=EDITOR").hasStatus(400);
  }

  @Test
  default void booksOfAnAuthorAreListedWithAllItsRoles() {
    long author = author("Author");
    long other = author("Other");
    long one = book(1, author);
    long two = book(2, other);
    long three = book(3, author, other);
    api()
        .put(LibraryFixture.ofPair(two, author), "{\"roles\": [\"EDITOR\", \"ILLUSTRATOR\"]}")
        .hasStatus(201);
    String path = ofAuthor(author) + "/books";

    assertEquals(List.of(one, two, three), walk(path + "?limit=1", "book"));
    assertEquals(List.of(one, three), walk(path + "?role=WRITER", "book"));
    assertEquals(List.of(two, three), walk(path + "?minPages=102&limit=1", "book"));
    assertEquals(List.of(one, two), walk(path + "?maxPages=102", "book"));
    assertEquals(List.of(two), walk(path + "?minPages=102&maxPages=102", "book"));
    api()
        .get(path + "?role=EDITOR")
        .is(
            200,
            page(
                """
                {"book": {"id": %d, "title": "Title 2", "isbn": "%s", "pages": 102},
                 "roles": ["EDITOR", "ILLUSTRATOR"]}\
                """
                    .formatted(two, isbn(2))));
    api()
        .get(path + "?minPages=2&maxPages=1")
        .isInvalid("[{\"parameter\": \"maxPages\", \"detail\": \"must not be below minPages\"}]");
    api().get(ofAuthor(NOBODY) + "/books").hasStatus(404);
  }

  @Test
  default void aListTakesNoOtherParametersAndNoCursorOfAnotherList() {
    long author = author("First");
    author("Second");
    book(1, author);
    book(2, author);
    String next = api().get("/authors?limit=1").member("next").getStringValue();

    api().get("/authors?minBooks=1&after=" + next).hasStatus(400);
    api().get("/books?after=" + next).hasStatus(400);
    api().get("/authors?title=x").hasStatus(400);
    api().get("/books?name=x").hasStatus(400);
    api().get("/authors?minBooks=-1").hasStatus(400);
    api().get("/books?limit=201").hasStatus(400);
  }

  private static String page(String items) {
    return "{\"items\": [%s], \"next\": null}".formatted(items);
  }

  private static String entry(long id, String name, int books) {
    return "{\"id\": %d, \"name\": \"%s\", \"email\": null, \"bookCount\": %d}"
        .formatted(id, name, books);
  }
}
