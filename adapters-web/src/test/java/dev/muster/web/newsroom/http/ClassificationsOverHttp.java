package dev.muster.web.newsroom.http;

import static dev.muster.web.newsroom.http.NewsroomHttpFixture.assertProblem;
import static dev.muster.web.newsroom.http.NewsroomHttpFixture.link;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.Race;
import dev.muster.platform.web.kit.Answer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles are put into categories, one of which is the primary one. */
public interface ClassificationsOverHttp extends NewsroomHttpFixture {
  @Test
  default void theFirstCategoryBecomesPrimaryAndAnotherByHandOver() {
    long article = article("Article");
    long one = category("One");
    long two = category("Two");

    Answer first = classify(article, one).hasStatus(201);
    first.hasHeader("Location", link(article, one));
    assertEquals(true, first.member("primary").getBooleanValue());
    Answer second = classify(article, two).hasStatus(201);
    assertEquals(false, second.member("primary").getBooleanValue());
    assertEquals(first.body(), classify(article, one).hasStatus(200).body());
    assertEquals(first.body(), api().put(link(article, one), first.body()).hasStatus(200).body());
    Answer primary = makePrimary(article, two).hasStatus(200);
    assertEquals(true, primary.member("primary").getBooleanValue());
    assertEquals(List.of(two), primaryOf(article));
    api()
        .put(link(article, one), first.body())
        .isInvalid(
            "[{\"pointer\": \"/primary\", \"detail\":"
                + " \"cannot be changed: leave it out, or send it as it was read\"}]");
    with("If-None-Match", "*", "PUT", link(article, two), "{}").hasStatus(412);
    with("If-Match", "\"1\"", "DELETE", link(article, one), "").hasStatus(412);
    api()
        .get("/articles/" + article + "/categories?limit=1")
        .hasStatus(200)
        .member("next")
        .getStringValue();
  }

  @Test
  default void thePrimaryStaysWhileOthersRemain() {
    long article = article("Article");
    long one = category("One");
    long two = category("Two");
    classify(article, one);
    classify(article, two);

    api()
        .delete(link(article, one))
        .isProblem(
            409,
            "primary-stays",
            """
            {"title": "Primary stays", "detail":
              "Category %2$d is the primary one of article %1$d and stays while the article has others.",
             "instance": "%3$s", "articleId": %1$d, "categoryId": %2$d}\
            """
                .formatted(article, one, link(article, one)));
    api().delete(link(article, two)).isEmpty(204);
    api().delete(link(article, one)).isEmpty(204);
    for (Answer answer : List.of(api().delete(link(article, one)), makePrimary(article, one))) {
      assertProblem(404, "unknown-classification", answer);
    }
    classify(NOBODY, one).hasStatus(404);
    classify(article, NOBODY).hasStatus(404);
    api().get("/articles/" + NOBODY + "/categories").hasStatus(404);
    api().put("/articles/" + article + "/primary-category", "{}").hasStatus(400);
  }

  @Test
  default void manyClientsSetThePrimaryCategoryOfOneArticle() {
    long article = article("Article");
    List<Long> categories =
        IntStream.range(0, 32).mapToObj(i -> category("Category " + i)).toList();
    categories.forEach(it -> classify(article, it).hasStatus(201));

    Race.OF_NO_REFUSAL.each(categories, it -> makePrimary(article, it).hasStatus(200).status());

    assertEquals(1, primaryOf(article).size());
  }

  @Test
  default void theArticlesOfASubtreeAreListedOnce() {
    long top = category("Top");
    long low = category("Low", top);
    long one = article("One");
    long two = article("Two");
    classify(two, low);
    classify(one, top);
    classify(one, low);

    String list = "/categories/" + top + "/articles";
    assertEquals(List.of(one), walk(list, "id"));
    assertEquals(List.of(one, two), walk(list + "?subtree=true&limit=1", "id"));
    api().get(list + "?subtree=yes").hasStatus(400);
  }
}
