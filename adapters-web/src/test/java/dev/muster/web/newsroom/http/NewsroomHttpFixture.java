package dev.muster.web.newsroom.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** Starting point of the HTTP suites of the newsroom. */
public interface NewsroomHttpFixture extends ListFixture {
  /** Adds a user to those that may follow tags, and returns its identity. */
  long user(String name);

  /** Publishes an article and returns its identity. */
  default long article(String title) {
    return api()
        .post("/articles", "{\"title\": \"%s\", \"content\": \"Text\"}".formatted(title))
        .hasStatus(201)
        .id();
  }

  /** Adds a category at the top and returns its identity. */
  default long category(String name) {
    return add(name, "null").hasStatus(201).id();
  }

  /** Adds a category below a parent and returns its identity. */
  default long category(String name, long parent) {
    return add(name, String.valueOf(parent)).hasStatus(201).id();
  }

  /** Adds a category with a parent in JSON. */
  default Answer add(String name, String parent) {
    return api()
        .post("/categories", "{\"name\": \"%s\", \"parentId\": %s}".formatted(name, parent));
  }

  /** Adds categories each of which is the parent of the next, the first at the top. */
  default List<Long> line(String name, int length) {
    List<Long> line = new ArrayList<>(List.of(category(name)));
    while (line.size() < length) {
      line.add(category(name, line.getLast()));
    }
    return line;
  }

  /** Adds a tag and returns its identity. */
  default long tag(String name) {
    return api().post("/tags", "{\"name\": \"%s\"}".formatted(name)).hasStatus(201).id();
  }

  /** Puts an article into a category. */
  default Answer classify(long article, long category) {
    return api().put(link(article, category), "{}");
  }

  /** Gives a category another parent in JSON. */
  default Answer move(long category, String parent) {
    return api().put("/categories/" + category + "/parent", "{\"parentId\": %s}".formatted(parent));
  }

  /** Makes a category the primary one of an article. */
  default Answer makePrimary(long article, long category) {
    return api()
        .put(
            "/articles/" + article + "/primary-category",
            "{\"categoryId\": %d}".formatted(category));
  }

  /** Lets a user follow a tag. */
  default Answer follow(long user, long tag) {
    return api()
        .send(
            api()
                .request("/users/" + user + "/tags/" + tag)
                .method("PUT", BodyPublishers.noBody()));
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

  /** Returns the identities of the primary categories of an article. */
  default List<Long> primaryOf(long article) {
    List<Long> primary = new ArrayList<>();
    api()
        .get("/articles/" + article + "/categories")
        .member("items")
        .values()
        .forEach(
            item -> {
              if (item.get("primary").getBooleanValue()) {
                primary.add(item.get("category").get("id").getLongValue());
              }
            });
    return primary;
  }

  /** Asserts that an answer is a problem of this kind. */
  static void assertProblem(int status, String code, Answer answer) {
    assertEquals("/problems/" + code, answer.hasStatus(status).member("type").getStringValue());
  }

  /** Returns the path of an article in a category. */
  static String link(long article, long category) {
    return "/articles/" + article + "/categories/" + category;
  }

  /** Returns the only page of a list. */
  static String page(String... items) {
    return "{\"items\": [%s], \"next\": null}".formatted(String.join(", ", items));
  }
}
