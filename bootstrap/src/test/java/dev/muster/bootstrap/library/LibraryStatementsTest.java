package dev.muster.bootstrap.library;

import dev.muster.application.dependant.Dependants;
import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.domain.library.BookId;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.Answer;
import dev.muster.web.library.http.LibraryFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint sends a fixed number of statements, however many rows there are. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryStatementsTest implements LibraryFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;
  @Inject List<Dependants<BookId>> dependants;

  @Override
  public Map<String, String> getProperties() {
    return StatementBudget.counting(TestDatabase.settings());
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  /** Author 1 has all books, and book 1 has all authors; the rest have one each. */
  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void theNumberOfStatementsDoesNotDependOnTheNumberOfRows(int rows) {
    tables.clear();
    tables.execute(
        """
        insert into library.author (version, name, name_folded)
          select 1, 'x', 'x' from generate_series(1, %d + 1)
        """
            .formatted(rows));
    String[] isbns =
        LongStream.rangeClosed(1, rows + 1L)
            .mapToObj(i -> "(%d, '%s')".formatted(i, LibraryFixture.isbn((int) i)))
            .toArray(String[]::new);
    tables.execute(
        """
        insert into library.book (version, title, title_folded, isbn, pages, writers)
          select 1, 'x', 'x', isbn, 7, case when i = 1 then %2$d + 1 else 1 end
          from (values %1$s) as given (i, isbn) order by i;
        insert into library.authorship
          select id, 1, 'WRITER', 1 from library.book;
        insert into library.authorship
          select 1, id, 'WRITER', 1 from library.author where id > 1;
        """
            .formatted(String.join(", ", isbns), rows));
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.library");
    lists(budget);
    creations(budget, rows);
    changes(budget);
    budget.assertComplete();
  }

  private void lists(StatementBudget budget) {
    budget.measure(1, "GET /authors", () -> api().get("/authors?limit=200"));
    budget.measure(1, "GET /authors", () -> api().get("/authors?limit=200&include=books"));
    budget.measure(1, "GET /authors", () -> api().get("/authors?name=x&minBooks=1"));
    budget.measure(1, "GET /authors/{authorId}", () -> api().get("/authors/1"));
    budget.measure(
        1, "GET /authors/{authorId}/books", () -> api().get("/authors/1/books?limit=200"));
    budget.measure(1, "GET /books", () -> api().get("/books?limit=200"));
    budget.measure(1, "GET /books", () -> api().get("/books?title=x&limit=200"));
    budget.measure(1, "GET /books/{bookId}", () -> api().get("/books/1"));
    budget.measure(1, "GET /books/{bookId}/authors", () -> api().get("/books/1/authors?limit=200"));
    budget.measure(
        1, "GET /books/{bookId}/authors/{authorId}", () -> api().get("/books/1/authors/1"));
  }

  private void creations(StatementBudget budget, int rows) {
    String books =
        LongStream.rangeClosed(1, Math.min(rows, 100))
            .mapToObj(
                i ->
                    "{\"title\": \"T\", \"isbn\": \"%s\", \"pages\": 7}"
                        .formatted(LibraryFixture.isbn((int) i + 1000)))
            .collect(Collectors.joining(","));
    String author = "{\"name\": \"New\", \"books\": [%s]}".formatted(books);
    budget.measure(1, "POST /authors", () -> api().post("/authors", "{\"name\": \"New\"}"));
    budget.measure(1, "POST /authors", () -> api().post("/authors", author));
    String authors =
        LongStream.rangeClosed(1, Math.min(rows, 100))
            .mapToObj(i -> "{\"authorId\": %d}".formatted(i))
            .collect(Collectors.joining(","));
    budget.measure(2, "POST /books", () -> bookOf(5000, authors));
    // With a key: claim, find, add, store; the second time claim, find.
    String once = "{\"name\": \"Once\"}";
    budget.measure(4, "POST /authors", () -> keyed(once));
    budget.measure(2, "POST /authors", () -> keyed(once));
  }

  private Answer keyed(String body) {
    return with("Idempotency-Key", "a-key", "POST", "/authors", body);
  }

  private void changes(StatementBudget budget) {
    long added = author("New");
    String pair = LibraryFixture.ofPair(1, added);
    budget.measure(
        2, "PATCH /authors/{authorId}", () -> api().patch("/authors/1", "{\"email\": \"a@b.c\"}"));
    budget.measure(
        3, "PATCH /authors/{authorId}", () -> api().patch("/authors/1", "{\"name\": \"y\"}"));
    budget.measure(3, "PATCH /books/{bookId}", () -> api().patch("/books/1", "{\"pages\": 8}"));
    budget.measure(6, "PUT /books/{bookId}/authors/{authorId}", () -> api().put(pair, "{}"));
    budget.measure(3, "PUT /books/{bookId}/authors/{authorId}", () -> api().put(pair, "{}"));
    String move = "{\"from\": %d, \"to\": 1}".formatted(added);
    budget.measure(7, "PUT /books/{bookId}/writer", () -> api().put("/books/1/writer", move));
    api().put(pair, "{}").hasStatus(201);
    budget.measure(5, "DELETE /books/{bookId}/authors/{authorId}", () -> api().delete(pair));
    int others = dependants.size();
    budget.measure(4 + others, "DELETE /books/{bookId}", () -> api().delete("/books/2"));
    String author = "DELETE /authors/{authorId}";
    budget.measure(7 + others, author, () -> api().delete("/authors/1?cascade=true"));
    budget.measure(7 + others, author, () -> api().delete("/authors/" + added));
  }
}
