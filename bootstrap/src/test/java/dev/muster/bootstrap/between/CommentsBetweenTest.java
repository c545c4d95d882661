package dev.muster.bootstrap.between;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.ListFixture;
import dev.muster.platform.web.kit.TestActors;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Over HTTP, comments are on books, courses and articles, and each removal tells how many went
 * along.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommentsBetweenTest implements ListFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;

  // A context that has gone takes this class along.
  @Inject BookComments books;
  @Inject CourseComments courses;
  @Inject ArticleComments articles;
  @Inject UserComments users;

  private long ada;
  private long alan;

  @Override
  public Map<String, String> getProperties() {
    return TestActors.believing(TestDatabase.settings());
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @BeforeEach
  void begin() {
    tables.clear();
    ada = user("ada");
    alan = user("alan");
  }

  private long user(String name) {
    return api()
        .post("/users", "{\"username\": \"%1$s\", \"email\": \"%1$s@x.org\"}".formatted(name))
        .hasStatus(201)
        .id();
  }

  private long author(String isbn) {
    return api()
        .post(
            "/authors",
            """
            {"name": "Author", "books": [{"title": "Book", "isbn": "%s", "pages": 7}]}\
            """
                .formatted(isbn))
        .hasStatus(201)
        .id();
  }

  private long course() {
    return api()
        .post("/courses", "{\"name\": \"Course\", \"code\": \"C\", \"capacity\": null}")
        .hasStatus(201)
        .id();
  }

  private void comment(long user, String type, long thing, int status) {
    api()
        .post(
            "/comments",
            """
            {"content": "x", "userId": %d, "target": {"type": "%s", "id": %d}}\
            """
                .formatted(user, type, thing))
        .hasStatus(status);
  }

  @Test
  void commentsGoWithTheirBookAloneOrWithItsAuthor() {
    long author = author("9780141439587");
    author("9780192802637");
    comment(ada, "BOOK", 1, 201);
    comment(alan, "BOOK", 1, 201);
    comment(ada, "BOOK", 2, 201);
    comment(ada, "BOOK", 3, 404);
    comment(alan + 1, "BOOK", 1, 404);

    api().delete("/books/2").is(200, "{\"removedComments\": 1}");
    api()
        .delete("/authors/" + author + "?cascade=true")
        .is(200, "{\"removedAuthorships\": 1, \"removedBooks\": 1, \"removedComments\": 2}");
    assertEquals(List.of(), walk("/comments", "id"));
    comment(ada, "BOOK", 1, 404);
    author("9780141439587");
    api().delete("/books/3").isEmpty(204);
  }

  @Test
  void commentsGoWithTheirCourse() {
    long course = course();
    comment(ada, "COURSE", course, 201);
    comment(ada, "COURSE", course + 1, 404);

    api()
        .delete("/courses/" + course)
        .is(200, "{\"removedComments\": 1, \"removedEnrolments\": 0}");
    assertEquals(List.of(), walk("/comments", "id"));
    api().delete("/courses/" + course()).isEmpty(204);
  }

  @Test
  void anArticleWithCommentsGoesWithACascadeAlone() {
    long article =
        api().post("/articles", "{\"title\": \"A\", \"content\": \"x\"}").hasStatus(201).id();
    comment(ada, "ARTICLE", article, 201);
    comment(alan, "ARTICLE", article, 201);

    String refused = api().delete("/articles/" + article).hasStatus(409).body();
    assertTrue(refused.contains("\"comments\":2"), refused);
    api()
        .delete("/articles/" + article + "?cascade=true")
        .is(200, "{\"removedClassifications\": 0, \"removedComments\": 2}");
    assertEquals(List.of(), walk("/comments", "id"));
    comment(ada, "ARTICLE", article, 404);
  }

  @Test
  void commentsGoWithTheirUser() {
    long course = course();
    author("9780141439587");
    comment(ada, "COURSE", course, 201);
    comment(ada, "BOOK", 1, 201);
    comment(alan, "BOOK", 1, 201);

    api().delete("/users/" + ada).is(200, "{\"removedComments\": 2}");
    assertEquals(List.of(alan), walk("/comments", "userId"));
    api().delete("/users/" + user("grace")).isEmpty(204);
  }

  @Test
  void theKindsAreThoseOfTheContexts() {
    String told = api().get("/comments?target=PAPER:1").hasStatus(400).body();

    assertTrue(told.contains("the kind is one of ARTICLE, BOOK, COURSE"), told);
  }
}
