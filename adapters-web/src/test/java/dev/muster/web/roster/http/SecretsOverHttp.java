package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.UserRole;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.TestActors;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Secret names are for those who may see them; for others there are heroes without one. */
public interface SecretsOverHttp extends RosterFixture {
  @Test
  default void aViewerGetsAHeroWithoutTheSecretName() {
    long id = hero("Deadpond");
    String path = "/heroes/" + id;
    String part = "{\"id\": %d, \"name\": \"Deadpond\", \"age\": null}".formatted(id);
    String whole =
        "{\"id\": %d, \"name\": \"Deadpond\", \"secretName\": \"Secret\", \"age\": null}"
            .formatted(id);

    viewer().get(path).is(200, part).variesBy("Authorization");
    viewer().get("/heroes").is(200, "{\"items\": [%s], \"next\": null}".formatted(part));
    for (UserRole role : new UserRole[] {UserRole.EDITOR, UserRole.ADMIN}) {
      api().as(role).get(path).is(200, whole).variesBy("Authorization");
      api().as(role).get("/heroes").is(200, "{\"items\": [%s], \"next\": null}".formatted(whole));
    }
  }

  @Test
  default void whatIsSeenInPartHasATagOfItsOwn() {
    String path = "/heroes/" + hero("Deadpond");
    Answer part = viewer().get(path).hasHeader("ETag", "\"1-part\"");
    Answer whole = api().get(path).hasHeader("ETag", "\"1\"");

    unless(viewer(), path, part.header("ETag")).isEmpty(304);
    unless(viewer(), path, whole.header("ETag")).hasStatus(200);
    unless(api(), path, part.header("ETag")).hasStatus(200);
    unless(api(), path, whole.header("ETag")).isEmpty(304);
  }

  @Test
  default void aTagOfAPartGuardsAChangeOfTheSameVersion() {
    String path = "/heroes/" + hero("Deadpond");

    api()
        .send(
            api()
                .request(path)
                .header("If-Match", viewer().get(path).header("ETag"))
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString("{\"age\": 30}")))
        .hasStatus(200)
        .hasHeader("ETag", "\"2\"");
  }

  @Test
  default void aViewerChangesNothing() {
    String path = "/heroes/" + hero("Deadpond");

    for (String patch : new String[] {"{\"secretName\": \"Secret\"}", "{\"age\": 30}", "{}"}) {
      Answer answer = viewer().patch(path, patch).hasStatus(403);
      assertEquals("roster.write", answer.member("permission").getStringValue());
    }
    api().as(UserRole.EDITOR).patch(path, api().get(path).body()).hasStatus(200);
  }

  @Test
  default void nobodySeesAnyHero() {
    String path = "/heroes/" + hero("Deadpond");

    api().as(TestActors.NOBODY).get(path).hasStatus(401);
    api().as(TestActors.NOBODY).get("/heroes").hasStatus(401);
    api().as(TestActors.NOBODY).patch(path, "{\"secretName\": \"Mine\"}").hasStatus(401);
    api().as(TestActors.NOBODY).delete(path).hasStatus(401);
    api().get(path).hasStatus(200);
  }

  private Api viewer() {
    return api().as(UserRole.VIEWER);
  }

  private static Answer unless(Api client, String path, String tag) {
    return client.send(client.request(path).header("If-None-Match", tag));
  }
}
