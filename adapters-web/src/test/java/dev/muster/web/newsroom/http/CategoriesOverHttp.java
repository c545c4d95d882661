package dev.muster.web.newsroom.http;

import static dev.muster.web.newsroom.http.NewsroomHttpFixture.assertProblem;
import static dev.muster.web.newsroom.http.NewsroomHttpFixture.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.Race;
import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Categories are added, read, changed, moved and removed. */
public interface CategoriesOverHttp extends NewsroomHttpFixture {
  @Test
  default void aCategoryIsAddedReadAndChanged() {
    long top = category("Top");
    Answer added =
        api()
            .post(
                "/categories",
                "{\"name\": \"Low\", \"description\": \"Told\", \"parentId\": %d}".formatted(top))
            .hasStatus(201)
            .hasHeader("ETag", "\"1\"");
    String path = "/categories/" + added.id();
    String stored = json(added.id(), "Low", "\"Told\"", String.valueOf(top));

    added.hasHeader("Location", path);
    api().get(path).is(200, stored);
    api().patch(path, stored).is(200, stored).hasHeader("ETag", "\"1\"");
    api()
        .patch(path, "{\"description\": null}")
        .is(200, json(added.id(), "Low", "null", String.valueOf(top)))
        .hasHeader("ETag", "\"2\"");
    api()
        .patch(path, "{\"parentId\": null}")
        .isInvalid(
            "[{\"pointer\": \"/parentId\", \"detail\":"
                + " \"cannot be changed: leave it out, or send it as it was read\"}]");
    with("If-Match", "\"1\"", "PATCH", path, "{\"name\": \"Z\"}").hasStatus(412);
    assertEquals(List.of(top, added.id()), walk("/categories?name=O&limit=1", "id"));
    assertEquals(List.of(added.id()), walk("/categories?parentId=" + top, "id"));
  }

  private static String json(long id, String name, String description, String parent) {
    return """
    {"id": %d, "name": "%s", "description": %s, "parentId": %s}\
    """
        .formatted(id, name, description, parent);
  }

  @Test
  default void siblingsHaveDifferentNames() {
    long top = category("News");
    long inside = category("News", top);
    String taken =
        """
        {"title": "Category name taken", "detail": "Another category %s is called NEWS.",
         "instance": "%s", "name": "NEWS", "parentId": %s}\
        """;

    add("NEWS", "null")
        .isProblem(
            409, "category-name-taken", taken.formatted("at the top", "/categories", "null"));
    add("NEWS", String.valueOf(top))
        .isProblem(
            409,
            "category-name-taken",
            taken.formatted("below " + top, "/categories", String.valueOf(top)));
    move(inside, "null").hasStatus(409);
    add("New", String.valueOf(NOBODY)).hasStatus(404);
  }

  @Test
  default void noCategoryIsUnderItself() {
    List<Long> line = line("Line", 3);
    String path = "/categories/" + line.getFirst() + "/parent";

    move(line.getFirst(), String.valueOf(line.getLast()))
        .isProblem(
            409,
            "category-cycle",
            """
            {"title": "Category cycle",
             "detail": "Category %1$d would be below %3$d, which is below %2$d, which is below %1$d.",
             "instance": "%4$s", "path": [%1$d, %3$d, %2$d, %1$d]}\
            """
                .formatted(line.getFirst(), line.get(1), line.getLast(), path));
    move(NOBODY, String.valueOf(NOBODY + 1)).hasStatus(404);
    move(line.getLast(), "\"x\"").hasStatus(400);
    long free = category("Free", line.getLast());
    move(free, "null").is(200, json(free, "Free", "null", "null")).hasHeader("ETag", "\"2\"");
  }

  @Test
  default void twoMovesFarBelowEachOtherMakeNoCycle() {
    for (int depth : List.of(1, 2, 5)) {
      for (int round = 1; round <= 5; round++) {
        List<Long> one = line("One " + depth + round, depth);
        List<Long> other = line("Other " + depth + round, depth);

        List<Integer> statuses =
            Race.OF_NO_REFUSAL
                .<Answer>run(
                    List.of(
                        () -> move(one.getFirst(), String.valueOf(other.getLast())),
                        () -> move(other.getFirst(), String.valueOf(one.getLast()))))
                .stream()
                .map(it -> it.value().orElseThrow().status())
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), statuses);
      }
    }
  }

  @Test
  default void aTreeHasAtMost32Levels() {
    List<Long> line = line("Line", 32);

    add("New", String.valueOf(line.getLast()))
        .isProblem(
            409,
            "tree-too-deep",
            """
            {"title": "Tree too deep",
             "detail": "A tree of categories would have 33 levels, and it has at most 32.",
             "instance": "/categories", "levels": 33}\
            """);
    assertEquals(line, walk("/categories/" + line.getLast() + "/path?limit=20", "id"));
  }

  @Test
  default void aTreeIsNestedAndAPathGoesDown() {
    long top = category("Top");
    long one = category("One", top);
    long two = category("Two", top);
    long low = category("Low", one);
    String tree =
        """
        {"id": %d, "name": "Top", "children": [
          {"id": %d, "name": "One", "children": [%s]},
          {"id": %d, "name": "Two", "children": []}]}\
        """;

    api()
        .get("/categories/" + top + "/tree")
        .is(
            200,
            tree.formatted(
                top, one, "{\"id\": %d, \"name\": \"Low\", \"children\": []}".formatted(low), two));
    api().get("/categories/" + top + "/tree?depth=1").is(200, tree.formatted(top, one, "", two));
    api().get("/categories/" + top + "/tree?depth=33").hasStatus(400);
    api()
        .get("/categories/" + low + "/path")
        .is(200, page(step(top, "Top", 1), step(one, "One", 2), step(low, "Low", 3)));
    for (String part : List.of("", "/tree", "/path", "/articles")) {
      assertProblem(404, "unknown-category", api().get("/categories/" + NOBODY + part));
    }
  }

  private static String step(long id, String name, int level) {
    return "{\"id\": %d, \"name\": \"%s\", \"level\": %d}".formatted(id, name, level);
  }

  @Test
  default void aCategoryInUseGoesWithItsContentsOrWithoutThem() {
    long top = category("Top");
    long removed = category("Removed", top);
    long child = category("Child", removed);
    category("Low", child);
    long article = article("Article");
    classify(article, removed);
    classify(article, child);
    String path = "/categories/" + removed;

    api()
        .delete(path)
        .isProblem(
            409,
            "category-in-use",
            """
            {"title": "Category in use", "detail":
              "Category %1$d has children (1) or articles (1) and goes only where it is said what becomes of them.",
             "instance": "%2$s", "categoryId": %1$d, "children": 1, "articles": 1}\
            """
                .formatted(removed, path));
    api()
        .delete(path + "?cascade=true&reparent=true")
        .isInvalid(
            "[{\"parameter\": \"reparent\", \"detail\": \"must not be true together with"
                + " cascade\"}]");
    with("If-Match", "\"7\"", "DELETE", path + "?cascade=true", "").hasStatus(412);
    api()
        .delete(path + "?reparent=true")
        .is(
            200,
            "{\"removedCategories\": 0, \"removedClassifications\": 1, \"movedCategories\": 1}");
    assertEquals(List.of(child), primaryOf(article));
    category("Child");
    api().delete("/categories/" + top + "?reparent=true").hasStatus(409);
    api()
        .delete("/categories/" + top + "?cascade=true")
        .is(
            200,
            "{\"removedCategories\": 2, \"removedClassifications\": 1, \"movedCategories\": 0}");
    api().get("/articles/" + article + "/categories").is(200, page());
  }

  /** One needs an import, and the other more categories than anybody adds one by one. */
  @Test
  default void theProblemsThatAreSeldomMetHaveTheirPages() {
    for (String code : List.of("one-primary", "tree-too-large")) {
      api().get("/problems/" + code).hasStatus(200);
    }
  }
}
