package dev.muster.bootstrap.newsroom;

import dev.muster.application.dependant.Dependants;
import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.web.newsroom.http.NewsroomHttpFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint sends a fixed number of statements, however many rows there are. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomStatementsTest implements NewsroomHttpFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;

  @Override
  public Map<String, String> getProperties() {
    return StatementBudget.counting(TestDatabase.settings());
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @Override
  public long user(String name) {
    throw new UnsupportedOperationException(name);
  }

  /**
   * Category 1 is above category 2, which is above all others; each article is in the last category
   * and in category 2; each user follows tag 1, and user 1 follows each tag.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void theNumberOfStatementsDoesNotDependOnTheNumberOfRows(int rows) {
    tables.clear();
    tables.execute(
        """
        insert into newsroom.category (version, name, name_folded, parent_id)
          select 1, i, i, case i when 1 then null when 2 then 1 else 2 end
          from generate_series(1, %1$d + 2) as i;
        insert into newsroom.article (version, title, title_folded, content, published_at)
          select 1, 'x', 'x', 'x', now() from generate_series(1, %1$d + 1);
        insert into newsroom.classification (article_id, category_id, is_primary, assigned_at, version)
          select i, c, c <> 2, now(), 1
          from generate_series(1, %1$d + 1) as i, unnest(array[2, %1$d + 2]) as c;
        insert into newsroom.tag (version, name, name_folded)
          select 1, 'x' || i, 'x' || i from generate_series(1, %1$d + 1) as i;
        insert into access.user (version, username, username_folded, email, email_folded)
          select 1, 'x' || i, 'x' || i, i || '@example.org', i || '@example.org' from generate_series(1, %1$d + 2) as i;
        insert into newsroom.follow (user_id, tag_id, since)
          select i, 1, now() from generate_series(1, %1$d + 1) as i
          union
          select 1, i, now() from generate_series(1, %1$d + 1) as i
        """
            .formatted(rows));
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.newsroom");
    reads(budget, rows);
    changes(budget, rows);
    removals(budget, rows);
    budget.assertComplete();
  }

  private void reads(StatementBudget budget, int rows) {
    budget.measure(1, "GET /articles", () -> api().get("/articles?limit=200"));
    budget.measure(1, "GET /articles", () -> api().get("/articles?title=x"));
    budget.measure(1, "GET /articles/{articleId}", () -> api().get("/articles/1"));
    budget.measure(
        1, "GET /articles/{articleId}/categories", () -> api().get("/articles/1/categories"));
    budget.measure(1, "GET /categories", () -> api().get("/categories?limit=200"));
    budget.measure(1, "GET /categories", () -> api().get("/categories?name=1&parentId=2"));
    budget.measure(1, "GET /categories/{categoryId}", () -> api().get("/categories/1"));
    budget.measure(1, "GET /categories/{categoryId}/tree", () -> api().get("/categories/1/tree"));
    budget.measure(1, "GET /categories/{categoryId}/path", () -> api().get("/categories/3/path"));
    for (String subtree : List.of("", "&subtree=true")) {
      budget.measure(
          1,
          "GET /categories/{categoryId}/articles",
          () -> api().get("/categories/2/articles?limit=200" + subtree));
    }
    budget.measure(1, "GET /tags", () -> api().get("/tags?limit=200"));
    budget.measure(1, "GET /tags", () -> api().get("/tags?name=x"));
    budget.measure(1, "GET /tags/{tagId}", () -> api().get("/tags/1"));
    // The names are those of another context.
    budget.measure(
        2, "GET /tags/{tagId}/followers", () -> api().get("/tags/1/followers?limit=200"));
    budget.measure(1, "GET /users/{userId}/tags", () -> api().get("/users/1/tags?limit=200"));
    // Whoever follows nothing may not exist.
    budget.measure(
        2, "GET /users/{userId}/tags", () -> api().get("/users/" + (rows + 2) + "/tags"));
  }

  private void changes(StatementBudget budget, int rows) {
    String article = "{\"title\": \"x\", \"content\": \"x\"}";
    budget.measure(1, "POST /articles", () -> api().post("/articles", article));
    // With a key: claim, find, add, store; the second time claim, find.
    budget.measure(
        4, "POST /articles", () -> with("Idempotency-Key", "a", "POST", "/articles", article));
    budget.measure(
        2, "POST /articles", () -> with("Idempotency-Key", "a", "POST", "/articles", article));
    budget.measure(
        2, "PATCH /articles/{articleId}", () -> api().patch("/articles/1", "{\"title\": \"y\"}"));
    budget.measure(1, "POST /categories", () -> add("new", "null"));
    // Locks the top of the tree, goes up, adds.
    budget.measure(3, "POST /categories", () -> add("new", "2"));
    budget.measure(
        2,
        "PATCH /categories/{categoryId}",
        () -> api().patch("/categories/2", "{\"name\": \"y\"}"));
    // Locks the tops of the trees, goes up, claims, goes down, stores.
    budget.measure(5, "PUT /categories/{categoryId}/parent", () -> move(2, "null"));
    budget.measure(5, "PUT /categories/{categoryId}/parent", () -> move(2, "1"));
    // Locks the category and the article, reads the facts, adds.
    String classify = "PUT /articles/{articleId}/categories/{categoryId}";
    budget.measure(4, classify, () -> classify(1, 1));
    budget.measure(3, classify, () -> classify(1, 1));
    // Both the former primary category and the new one are stored.
    budget.measure(5, "PUT /articles/{articleId}/primary-category", () -> makePrimary(1, 2));
    budget.measure(
        4,
        "DELETE /articles/{articleId}/categories/{categoryId}",
        () -> api().delete("/articles/1/categories/1"));
    budget.measure(1, "POST /tags", () -> api().post("/tags", "{\"name\": \"y\"}"));
    budget.measure(2, "PATCH /tags/{tagId}", () -> api().patch("/tags/1", "{\"name\": \"z\"}"));
    // Holds the user, and stores.
    long user = rows + 2L;
    budget.measure(2, "PUT /users/{userId}/tags/{tagId}", () -> follow(user, 1));
    budget.measure(2, "PUT /users/{userId}/tags/{tagId}", () -> follow(user, 1));
    budget.measure(
        1, "DELETE /users/{userId}/tags/{tagId}", () -> api().delete("/users/" + user + "/tags/1"));
  }

  private void removals(StatementBudget budget, int rows) {
    // Claims, counts, removes the classifications and the article; others are asked twice each.
    int others = 2 * dependants.size();
    budget.measure(
        4 + others, "DELETE /articles/{articleId}", () -> api().delete("/articles/2?cascade=true"));
    // Claims the tree and what is in it, counts, empties, hands over, removes and moves.
    budget.measure(
        11, "DELETE /categories/{categoryId}", () -> api().delete("/categories/2?reparent=true"));
    budget.measure(
        11, "DELETE /categories/{categoryId}", () -> api().delete("/categories/1?cascade=true"));
    budget.measure(5, "DELETE /tags/{tagId}", () -> api().delete("/tags/1"));
  }

  @Inject List<Dependants<ArticleId>> dependants;
}
