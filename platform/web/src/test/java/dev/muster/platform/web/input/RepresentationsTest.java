package dev.muster.platform.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a GET answered may be sent back: what no request changes must be as it is stored. */
class RepresentationsTest implements NoteFixture {
  private static final String DIFFERS =
      "cannot be changed: leave it out, or send it as it was read";

  @Test
  void whatWasReadIsTakenAsItIs() {
    String path = "/notes/" + note("Buy milk");
    Answer read = api().get(path);

    Answer patched = api().patch(path, read.body()).is(200, read.body());
    assertEquals(read.header("ETag"), patched.header("ETag"));
    api().put(path, read.body()).is(200, read.body());
  }

  @Test
  void oneMemberIsChangedInAllThatWasRead() {
    String path = "/notes/" + note("Buy milk");
    String changed = api().get(path).body().replace("Buy milk", "Buy oats");

    api().patch(path, changed).is(200, changed);
    api().put(path, changed.replace("YELLOW", "RED")).is(200, changed.replace("YELLOW", "RED"));
  }

  @Test
  void anotherIdentityIsRefusedByName() {
    String path = "/notes/" + note("Buy milk");
    String other = "{\"id\": 99, \"text\": \"Other\"}";

    api().patch(path, other).isInvalid(at("/id", DIFFERS));
    api().put(path, other).isInvalid(at("/id", DIFFERS));
    api().get(path).is(200, NoteFixture.json(1, "Buy milk"));
  }

  @Test
  void whatIsNoIdentityAtAllIsRefusedByName() {
    String path = "/notes/" + note("Buy milk");
    for (String id : new String[] {"null", "\"1\"", "[1]", "true"}) {
      String body = "{\"id\": %s}".formatted(id);
      api().patch(path, body).isInvalid(at("/id", "must be a whole number"));
      api().put(path, body).isInvalid(at("/id", "must be a whole number"));
    }
  }

  @Test
  void theSameMomentMayBeSpelledOtherwise() {
    String path = "/notes/" + note("Buy milk");
    for (String same :
        new String[] {
          "1970-01-01T00:00:00.000Z", "1970-01-01T02:00:00+02:00", "1969-12-31T19:00:00-05:00"
        }) {
      api().patch(path, "{\"since\": \"%s\"}".formatted(same)).hasStatus(200);
    }
    api()
        .patch(path, "{\"since\": \"1970-01-01T00:00:00.000001Z\"}")
        .isInvalid(at("/since", DIFFERS));
    api().patch(path, "{\"since\": null}").isInvalid(at("/since", "must be a string"));
    api().patch(path, "{\"since\": 0}").isInvalid(at("/since", "must be a string"));
  }

  @Test
  void aPutThatMakesTheResourceTakesTheIdentityOfItsPath() {
    api().put("/notes/7", NoteFixture.json(7, "New")).is(201, NoteFixture.json(7, "New"));
    api().put("/notes/8", NoteFixture.json(7, "New")).isInvalid(at("/id", DIFFERS));
    api().get("/notes/8").hasStatus(404);
  }

  @Test
  void whatIsKnownNowhereIsStillRefused() {
    String path = "/notes/" + note("Buy milk");
    String body = "{\"id\": 2, \"links\": [], \"Id\": 1}";
    String errors =
        """
        [{"pointer": "/Id", "detail": "is not known here"}, {"pointer": "/id", "detail": "%s"},
         {"pointer": "/links", "detail": "is not known here"}]\
        """
            .formatted(DIFFERS);

    api().patch(path, body).isInvalid(errors);
    api().put(path, body).isInvalid(errors);
    api().post("/notes", "{\"id\": 1, \"text\": \"A\"}").isInvalid(at("/id", "is not known here"));
  }

  @Test
  void aStaleVersionIsToldBeforeWhatDiffersInWhatIsStored() {
    String path = "/notes/" + note("Buy milk");
    String body = "{\"since\": \"2024-01-01T00:00:00Z\"}";

    patchIf(path, "\"7\"", body).hasStatus(412);
    patchIf(path, "\"1\"", body).isInvalid(at("/since", DIFFERS));
    patchIf(path, "\"1\"", NoteFixture.json(1, "Buy oats")).hasStatus(200);
  }

  @Test
  void nobodyChangesWhatIsComparedBeforeItIsWritten() {
    String path = "/notes/" + note("Buy milk");
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; !done.get(); i++) {
                api()
                    .put(path, "{\"since\": \"%d-01-01T00:00:00Z\"}".formatted(2000 + i % 2))
                    .hasStatus(200);
              }
            });
    int taken = 0;
    for (int i = 0; i < 2_000 && taken < 20; i++) {
      Answer answer =
          api()
              .patch(path, "{\"since\": \"2001-01-01T00:00:00Z\", \"text\": \"T%d\"}".formatted(i));
      if (answer.status() == 200) {
        taken++;
        assertEquals("2001-01-01T00:00:00Z", answer.member("since").getStringValue());
      } else {
        answer.isInvalid(at("/since", DIFFERS));
      }
    }
    done.set(true);
    writer.join();
    assertTrue(taken > 0);
  }

  private Answer patchIf(String path, String tag, String body) {
    return api()
        .send(
            api()
                .request(path)
                .method("PATCH", BodyPublishers.ofString(body))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", tag));
  }

  private static String at(String pointer, String detail) {
    return "[{\"pointer\": \"%s\", \"detail\": \"%s\"}]".formatted(pointer, detail);
  }
}
