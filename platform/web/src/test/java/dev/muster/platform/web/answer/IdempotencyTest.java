package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** A request that is sent again under its key gets the answer of the first time. */
class IdempotencyTest implements NoteFixture {
  private static final String KEY = "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"";
  private static final String NOTE = "{\"text\": \"Buy milk\"}";

  @Test
  void aRequestSentAgainIsAnsweredAsTheFirstTimeAndNotDoneAgain() {
    Answer first =
        post(KEY, NOTE)
            .is(201, NoteFixture.json(1, "Buy milk"))
            .hasHeader("Location", "/notes/1")
            .hasHeader("ETag", "\"1\"")
            .hasHeader("Idempotency-Replayed", "");

    isReplayed(first, post(KEY, NOTE));
    isReplayed(first, post(KEY, NOTE));
    assertEquals(1, count());
  }

  @Test
  void anAnswerUnderAKeyIsLikeOneWithoutIt() {
    Answer plain = api().post("/notes", NOTE);
    Answer keyed = post(KEY, NOTE);

    assertEquals(
        plain.body().replace("\"id\":" + plain.id(), "\"id\":" + keyed.id()), keyed.body());
    assertEquals(
        plain.response().headers().map().keySet(), keyed.response().headers().map().keySet());
  }

  @Test
  void theAnswerOutlivesWhatItTellsOf() {
    Answer first = post(KEY, NOTE).hasStatus(201);

    api().delete(first.header("Location")).isEmpty(204);

    isReplayed(first, post(KEY, NOTE));
    assertEquals(0, count());
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    Answer first = post(KEY, NOTE).hasStatus(201);

    isReused(post(KEY, NOTE.replace("milk", "mild")));
    isReused(post(KEY, NOTE.replace(": ", ":  ")));

    isReplayed(first, post(KEY, NOTE));
    assertEquals(1, count());
  }

  @Test
  void aRequestThatIsRefusedIsNotRemembered() {
    String pinned = "{\"text\": \"Top\", \"pinned\": true}";
    String inTheWay = api().post("/notes", pinned).header("Location");
    post(KEY, pinned).hasStatus(409);
    post(KEY, "{}").hasStatus(400);
    api().delete(inTheWay).isEmpty(204);

    Answer first = post(KEY, pinned).hasStatus(201).hasHeader("Idempotency-Replayed", "");

    isReplayed(first, post(KEY, pinned));
    assertEquals(1, count());
  }

  @Test
  void quotesAreNoPartOfAKeyAndCaseIs() {
    Answer first = post("\"k-1\"", NOTE).hasStatus(201);
    isReplayed(first, post("k-1", NOTE));
    post("K-1", NOTE).hasStatus(201).hasHeader("Idempotency-Replayed", "");

    Answer odd = post("\"a\\\\b\\\"c,;d\"", NOTE).hasStatus(201);
    isReplayed(odd, post("\"a\\\\b\\\"c,;d\"", NOTE));
    String longest = "x".repeat(255);
    isReplayed(post(longest, NOTE), post('"' + longest + '"', NOTE));
    assertEquals(4, count());
  }

  @Test
  void aKeyThatIsNoneIsRefusedWithAllElseThatIsWrong() {
    String noString = "must be one string in quotes, such as \\\"4f0a-97c2\\\"";
    String noKey = "must have 1 to 255 visible ASCII characters";
    for (String key :
        new String[] {
          "\"open",
          "open\"",
          "\"a\"b\"",
          "\"a\\b\"",
          "\"a\\\"",
          "\"a\", \"b\"",
          "a,b",
          "\"a\";v=1",
          "a b",
          "\"".repeat(3),
          "\\".repeat(5_000)
        }) {
      post(key, NOTE).isInvalid(header(noString));
    }
    for (String key : new String[] {"", "\"\"", "\"a b\"", "x".repeat(256)}) {
      post(key, NOTE).isInvalid(header(noKey));
    }
    api()
        .send(keyed("/notes?x=1", "a").header("Idempotency-Key", "b").POST(body(NOTE)))
        .isInvalid(
            """
            [{"header": "Idempotency-Key", "detail": "must not be repeated"},
             {"parameter": "x", "detail": "is not known here"}]\
            """);
    assertEquals(0, count());
  }

  @Test
  void aKeyIsRefusedWhereARequestWouldBeDoneTwiceAllTheSame() {
    String path = "/notes/" + note("A");

    api()
        .send(keyed("/notes/removals", KEY).POST(body("{\"noteIds\": [9]}")))
        .isInvalid(header("is not taken here"));
    api()
        .send(
            keyed(path, KEY)
                .setHeader("Content-Type", "application/merge-patch+json")
                .method("PATCH", body("{}")))
        .isInvalid(header("is not taken here"));

    api().send(keyed(path, KEY).GET()).hasStatus(200);
    api().send(keyed(path, KEY).PUT(body("{}"))).hasStatus(200);
    api().send(keyed(path, KEY).DELETE()).hasStatus(204);
  }

  private Answer post(String key, String json) {
    return api().send(keyed("/notes", key).POST(body(json)));
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

  private int count() {
    return api().get("/notes").member("items").size();
  }

  private static void isReplayed(Answer first, Answer later) {
    assertEquals(first.body(), later.body());
    later
        .hasStatus(201)
        .hasHeader("Idempotency-Replayed", "true")
        .hasHeader("Location", "/notes/" + first.id())
        .hasHeader("ETag", "\"1\"")
        .hasHeader("Content-Type", "application/json");
  }

  private static void isReused(Answer answer) {
    answer.isProblem(
        422,
        "idempotency-key-reused",
        """
        {"title": "Idempotency key reused", "instance": "/notes", "detail":
         "This Idempotency-Key was sent with another request: a new request needs a new key."}\
        """);
  }

  private static String header(String detail) {
    return "[{\"header\": \"Idempotency-Key\", \"detail\": \"%s\"}]".formatted(detail);
  }
}
