package dev.muster.web.library.http;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Starting point of the HTTP suites of the library. */
public interface LibraryFixture extends ListFixture {
  /** Adds an author with this name and returns its identity. */
  default long author(String name) {
    return api().post("/authors", "{\"name\": \"%s\"}".formatted(name)).hasStatus(201).id();
  }

  /** Adds a book with an ISBN that is made of a number, and returns its identity. */
  default long book(int number, long... writers) {
    StringBuilder authors = new StringBuilder();
    for (long writer : writers) {
      authors.append(authors.isEmpty() ? "" : ", ").append("{\"authorId\": " + writer + "}");
    }
    return bookOf(number, authors.toString()).hasStatus(201).id();
  }

  /** Adds a book with these authors in JSON. */
  default Answer bookOf(int number, String authors) {
    return api()
        .post(
            "/books",
            "{\"title\": \"Title %d\", \"isbn\": \"%s\", \"pages\": %d, \"authors\": [%s]}"
                .formatted(number, isbn(number), 100 + number, authors));
  }

  /** Returns the ISBN of 13 digits that is made of a number. */
  static String isbn(int number) {
    String digits = "978%09d".formatted(number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
    }
    return digits + (10 - sum % 10) % 10;
  }

  /** Sends a request with one header. */
  default Answer with(String header, String value, String method, String path, String body) {
    HttpRequest.Builder request = api().request(path).header(header, value);
    if (!body.isEmpty()) {
      request.header(
          "Content-Type",
          method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
    }
    return api().send(request.method(method, BodyPublishers.ofString(body)));
  }

  /** Returns the path of an author. */
  static String ofAuthor(long author) {
    return "/authors/" + author;
  }

  /** Returns the path of a book. */
  static String ofBook(long book) {
    return "/books/" + book;
  }

  /** Returns the path of an authorship. */
  static String ofPair(long book, long author) {
    return "/books/" + book + "/authors/" + author;
  }
}
