package dev.muster.web.newsroom.http;

import static dev.muster.web.newsroom.http.NewsroomHttpFixture.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles are published, read, changed and removed. */
public interface ArticlesOverHttp extends NewsroomHttpFixture {
  String BEFORE = "2024-02-29T23:59:59.123456Z";

  @Test
  default void anArticleIsPublishedReadChangedAndRemoved() {
    Answer added =
        api()
            .post(
                "/articles",
                """
                {"title": "Zoë", "content": "About her.", "publishedAt": "2024-03-01T00:59:59.123456+01:00"}
                """)
            .hasStatus(201)
            .hasHeader("ETag", "\"1\"");
    String path = "/articles/" + added.id();
    String stored = json(added.id(), "Zoë", "About her.");

    added.hasHeader("Location", path);
    api().get(path).is(200, stored).hasHeader("ETag", "\"1\"");
    with("If-None-Match", "\"1\"", "GET", path, "").isEmpty(304);
    api().patch(path, stored).is(200, stored).hasHeader("ETag", "\"1\"");
    api()
        .patch(path, "{\"title\": \"Zoe\"}")
        .is(200, json(added.id(), "Zoe", "About her."))
        .hasHeader("ETag", "\"2\"");
    with("If-Match", "\"1\"", "PATCH", path, "{\"title\": \"Z\"}").hasStatus(412);
    with("If-Match", "\"1\"", "DELETE", path, "").hasStatus(412);
    api().patch(path, "{\"publishedAt\": \"2024-01-01T00:00:00Z\"}").hasStatus(400);
    api()
        .patch(path, "{\"publishedAt\": \"2024-01-01T00:00:00Z\", \"id\": 7, \"title\": null}")
        .hasStatus(400);
    api().delete(path).isEmpty(204);
    api()
        .get(path)
        .isProblem(
            404,
            "unknown-article",
            """
            {"title": "Unknown article", "detail": "There is no article %1$d.",
             "instance": "%2$s", "articleId": %1$d}\
            """
                .formatted(added.id(), path));
  }

  private static String json(long id, String title, String content) {
    return """
    {"id": %d, "title": "%s", "content": "%s", "publishedAt": "%s"}\
    """
        .formatted(id, title, content, BEFORE);
  }

  @Test
  default void whatIsNoArticleIsRefusedWithAllThatIsWrong() {
    api()
        .post("/articles", "{\"title\": \"\", \"publishedAt\": \"now\", \"other\": 1}")
        .hasStatus(400);
    api()
        .post("/articles", "{}")
        .isInvalid(
            """
            [{"pointer": "/content", "detail": "is required"},
             {"pointer": "/title", "detail": "is required"}]\
            """);
    assertProblem(
        409,
        "published-in-future",
        api()
            .post(
                "/articles",
                "{\"title\": \"T\", \"content\": \"C\", \"publishedAt\":"
                    + " \"9999-01-01T00:00:00Z\"}"));
    String body = "{\"title\": \"T\", \"content\": \"C\"}";
    long once = with("Idempotency-Key", "article", "POST", "/articles", body).id();
    assertEquals(once, with("Idempotency-Key", "article", "POST", "/articles", body).id());
  }

  @Test
  default void articlesAreListedPageByPageAndByPartsOfTheTitle() {
    List<Long> all = List.of(article("One ä"), article("Two"), article("Three Ä"));

    assertEquals(all, walk("/articles?limit=2", "id"));
    assertEquals(
        List.of(all.getFirst(), all.getLast()), walk("/articles?title=%C3%84&limit=1", "id"));
    assertEquals(List.of(), walk("/articles?title=%25", "id"));
    api().get("/articles?name=x").hasStatus(400);
  }

  @Test
  default void anArticleInUseGoesOnlyWithACascade() {
    long article = article("Article");
    long one = category("One");
    long two = category("Two");
    String path = "/articles/" + article;
    classify(article, one).hasStatus(201);
    classify(article, two).hasStatus(201);

    api()
        .delete(path)
        .isProblem(
            409,
            "article-in-use",
            """
            {"title": "Article in use",
             "detail": "Article %1$d is in use (classifications: 2) and goes only together with that.",
             "instance": "%2$s", "articleId": %1$d, "uses": {"classifications": 2}}\
            """
                .formatted(article, path));
    api().delete(path + "?cascade=true").is(200, "{\"removedClassifications\": 2}");
    api().delete(path + "?cascade=true").hasStatus(404);
    api()
        .delete("/articles/" + article("Other") + "?cascade=true")
        .is(200, "{\"removedClassifications\": 0}");
    api().delete("/categories/" + one).isEmpty(204);
  }
}
