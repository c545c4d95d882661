package dev.muster.web.library.http;

import static dev.muster.web.library.http.LibraryFixture.isbn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import org.junit.jupiter.api.Test;

/** A creation with a key is done once. */
public interface LibraryKeysOverHttp extends LibraryFixture {
  @Test
  default void aRequestWithTheSameKeyIsDoneOnce() {
    String book =
        "{\"title\": \"x\", \"isbn\": \"%s\", \"pages\": 7, \"authors\": [{\"authorId\": %d}]}"
            .formatted(isbn(1), author("Author"));

    for (String[] creation :
        new String[][] {{"/authors", "{\"name\": \"Once\"}"}, {"/books", book}}) {
      Answer first = keyed(creation[0], creation[1]).hasStatus(201);
      keyed(creation[0], creation[1])
          .is(201, first.body())
          .hasHeader("Location", first.header("Location"))
          .hasHeader("ETag", first.header("ETag"))
          .hasHeader("Idempotency-Replayed", "true");
      keyed(creation[0], "{}").hasStatus(400);
    }
    assertEquals(2, api().get("/authors").member("items").size());
    assertEquals(1, api().get("/books").member("items").size());
  }

  private Answer keyed(String path, String body) {
    return with("Idempotency-Key", "key-of-" + path, "POST", path, body);
  }
}
