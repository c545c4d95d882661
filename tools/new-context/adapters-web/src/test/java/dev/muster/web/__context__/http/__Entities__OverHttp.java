package dev.muster.web.__context__.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HttpFixture;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** __Plural__ are added, read, listed, changed and removed. */
public interface __Entities__OverHttp extends HttpFixture {
  @Test
  default void whatIsAddedIsReadWhereTheLocationSays() {
    Answer added = api().post("/__path__", "{\"name\": \"First\"}");

    added.is(201, json(added.id(), "First")).hasHeader("Location", path(added.id()));
    api().get(added.header("Location")).is(200, json(added.id(), "First"));
    api()
        .post("/__path__", "{\"name\": \"\"}")
        .isInvalid("[{\"pointer\": \"/name\", \"detail\": \"must have 1 to 100 characters\"}]");
    api().post("/__path__", "{}").hasStatus(400);
  }

  @Test
  default void aRequestWithTheSameKeyIsDoneOnce() {
    Answer first = addedWithKey();

    addedWithKey().is(201, first.body()).hasHeader("Idempotency-Replayed", "true");
    assertEquals(1, api().get("/__path__").member("items").size());
  }

  @Test
  default void aListComesInPages() {
    long first = added("First");
    long second = added("Second");

    Answer page = api().get("/__path__?limit=1");
    String next = page.member("next").getStringValue();

    page.is(200, "{\"items\": [%s], \"next\": \"%s\"}".formatted(json(first, "First"), next));
    api()
        .get("/__path__?limit=1&after=" + next)
        .is(200, "{\"items\": [%s], \"next\": null}".formatted(json(second, "Second")));
  }

  @Test
  default void aMergePatchChangesWhatItNames() {
    long id = added("First");

    api().patch(path(id), "{\"name\": \"Second\"}").is(200, json(id, "Second"));
    api().patch(path(id), "{}").is(200, json(id, "Second"));
    api().get(path(id)).is(200, json(id, "Second"));
  }

  @Test
  default void whatWasReadMayBeSentBackAndAnIdentityDoesNotChange() {
    long id = added("First");

    api().patch(path(id), api().get(path(id)).body()).is(200, json(id, "First"));
    api().patch(path(id), json(id + 1, "Second")).hasStatus(400);
    api().get(path(id)).is(200, json(id, "First"));
  }

  @Test
  default void aChangeOfAVersionThatIsOutdatedIsRefused() {
    String path = path(added("First"));
    String seen = api().get(path).header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    Answer changed = with("If-Match", seen, "PATCH", path, "{\"name\": \"Second\"}").hasStatus(200);
    assertNotEquals(seen, changed.header("ETag"));

    with("If-Match", seen, "PATCH", path, "{\"name\": \"Third\"}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void whatIsRemovedIsUnknown() {
    long id = added("First");

    api().delete(path(id)).isEmpty(204);

    for (Answer answer :
        new Answer[] {api().get(path(id)), api().patch(path(id), "{}"), api().delete(path(id))}) {
      answer.isProblem(
          404,
          "unknown-__code__",
          """
          {"title": "Unknown __words__", "detail": "There is no __words__ %1$d.",
           "instance": "%2$s", "__entity__Id": %1$d}\
          """
              .formatted(id, path(id)));
    }
  }

  @Test
  default void theFrontPageNamesTheContextAndLeadsToIt() {
    String link = api().get("/").member("links").get("__entities__").getStringValue();
    String page = api().send(api().request("/").header("Accept", "text/html")).body();

    assertEquals("/__path__", link);
    assertTrue(page.matches("(?s).*<h2>[^<]*__Plural__[^<]*</h2>.*"), page);
    assertTrue(page.contains("<p>The __context__ keeps __plural__.</p>"), page);
  }

  /** Adds one with this name and returns its identity. */
  default long added(String name) {
    return api().post("/__path__", "{\"name\": \"%s\"}".formatted(name)).hasStatus(201).id();
  }

  private Answer addedWithKey() {
    return api()
        .send(
            api()
                .request("/__path__")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "a-key")
                .POST(BodyPublishers.ofString("{\"name\": \"Once\"}")));
  }

  private Answer with(String header, String value, String method, String path, String body) {
    HttpRequest.Builder request = api().request(path).header(header, value);
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/merge-patch+json");
    }
    return api().send(request.method(method, BodyPublishers.ofString(body)));
  }

  private static String path(long id) {
    return "/__path__/" + id;
  }

  private static String json(long id, String name) {
    return "{\"id\": %d, \"name\": \"%s\"}".formatted(id, name);
  }
}
