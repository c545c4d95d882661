package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A request that is sent again under its key gets the answer of the first time. */
public interface IdempotencyOverHttp extends RosterFixture {
  /** How a client writes a key. */
  String KEY = "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"";

  /** A hero. */
  String HERO = "{\"name\": \"Deadpond\", \"secretName\": \"Dive Wilson\"}";

  /** A team. */
  String TEAM = "{\"name\": \"Z-Force\", \"headquarters\": \"Sister Margaret's Bar\"}";

  @Test
  default void aRequestSentAgainIsAnsweredAsTheFirstTimeAndNotDoneAgain() {
    for (String[] it : new String[][] {{"/heroes", HERO, KEY}, {"/teams", TEAM, "\"another\""}}) {
      Answer first = post(it[0], it[2], it[1]).hasStatus(201);
      first
          .hasHeader("Location", it[0] + "/" + first.id())
          .hasHeader("ETag", "\"1\"")
          .hasHeader("Content-Type", "application/json")
          .hasHeader("Idempotency-Replayed", "");

      isReplayed(first, post(it[0], it[2], it[1]));
      isReplayed(first, post(it[0], it[2], it[1]));
      assertEquals(1, count(it[0]));
    }
  }

  @Test
  default void theAnswerOutlivesWhatItTellsOf() {
    Answer first = post("/heroes", KEY, HERO).hasStatus(201);
    String hero = first.header("Location");

    api().patch(hero, "{\"name\": \"Dead\"}").hasStatus(200);
    isReplayed(first, post("/heroes", KEY, HERO));

    api().delete(hero).isEmpty(204);
    isReplayed(first, post("/heroes", KEY, HERO));
    api().get(hero).hasStatus(404);
    assertEquals(0, count("/heroes"));
  }

  @Test
  default void anotherRequestUnderTheSameKeyIsRefused() {
    Answer first = post("/heroes", KEY, HERO).hasStatus(201);
    String longer = HERO.replace(": ", ":  ");

    isReused("/heroes", post("/heroes", KEY, HERO.replace("Dive", "Dave")));
    isReused("/heroes", post("/heroes", KEY, longer));
    isReused("/teams", post("/teams", KEY, TEAM));

    isReplayed(first, post("/heroes", KEY, HERO));
    assertEquals(1, count("/heroes"));
    assertEquals(0, count("/teams"));
  }

  @Test
  default void aRequestThatIsRefusedIsNotRemembered() {
    String inTheWay = "/teams/" + team("z-force");
    post("/teams", KEY, TEAM).hasStatus(409);
    post("/teams", KEY, "{}").hasStatus(400);
    api().patch(inTheWay, "{\"name\": \"Y-Force\"}").hasStatus(200);

    Answer first = post("/teams", KEY, TEAM).hasStatus(201).hasHeader("Idempotency-Replayed", "");
    isReplayed(first, post("/teams", KEY, TEAM));
    assertEquals(2, count("/teams"));
  }

  @Test
  default void aKeyIsRefusedWhereARequestWouldBeDoneTwiceAllTheSame() {
    String team = "/teams/" + team("Z-Force");
    String hero = "/heroes/" + hero("Deadpond");

    post(team + "/members", KEY, "{\"heroIds\": [1]}").isInvalid(header("is not taken here"));
    api()
        .send(
            keyed(hero, KEY)
                .setHeader("Content-Type", "application/merge-patch+json")
                .method("PATCH", body("{\"age\": 7}")))
        .isInvalid(header("is not taken here"));

    api().send(keyed(hero, KEY).GET()).hasStatus(200);
    api().send(keyed(team + "/members/1", KEY).PUT(body("{}"))).hasStatus(201);
    api().send(keyed(team + "/members/1", KEY).DELETE()).hasStatus(204);
  }

  @Test
  default void ofTheSameRequestSentByEightAtOnceOneIsDone() throws Exception {
    List<Callable<Answer>> requests = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      requests.add(() -> post("/heroes", KEY, HERO));
    }
    int created = 0;
    try (ExecutorService clients = Executors.newFixedThreadPool(requests.size())) {
      for (Future<Answer> answer : clients.invokeAll(requests)) {
        if (answer.get().status() == 409) {
          isProblem(
              answer.get(),
              "/heroes",
              "request-in-progress",
              "Request in progress",
              "A request with this Idempotency-Key is being done: send it again a little later.");
        } else if (answer.get().hasStatus(201).header("Idempotency-Replayed").isEmpty()) {
          created++;
        }
      }
    }

    assertEquals(1, created);
    assertEquals(1, count("/heroes"));
  }

  private Answer post(String path, String key, String json) {
    return api().send(keyed(path, key).POST(body(json)));
  }

  private HttpRequest.Builder keyed(String path, String key) {
    return api()
        .request(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key);
  }

  private static HttpRequest.BodyPublisher body(String json) {
    return BodyPublishers.ofString(json);
  }

  private int count(String list) {
    return api().get(list).member("items").size();
  }

  private static void isReplayed(Answer first, Answer later) {
    assertEquals(first.body(), later.body());
    later
        .hasStatus(first.status())
        .hasHeader("Idempotency-Replayed", "true")
        .hasHeader("Location", first.header("Location"))
        .hasHeader("ETag", first.header("ETag"))
        .hasHeader("Content-Type", first.header("Content-Type"));
    assertTrue(first.header("Location").length() > 0);
  }

  private static void isReused(String path, Answer answer) {
    assertEquals(422, answer.status());
    isProblem(
        answer,
        path,
        "idempotency-key-reused",
        "Idempotency key reused",
        "This Idempotency-Key was sent with another request: a new request needs a new key.");
  }

  private static void isProblem(
      Answer answer, String path, String code, String title, String detail) {
    answer.isProblem(
        answer.status(),
        code,
        "{\"title\": \"%s\", \"detail\": \"%s\", \"instance\": \"%s\"}"
            .formatted(title, detail, path));
  }

  private static String header(String detail) {
    return "[{\"header\": \"Idempotency-Key\", \"detail\": \"%s\"}]".formatted(detail);
  }
}
