package dev.muster.web.library.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.UserRole;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import org.junit.jupiter.api.Test;

/** The addresses of authors are for those who may see them, and null only where there is none. */
public interface AuthorEmailsOverHttp extends LibraryFixture {
  @Test
  default void aViewerGetsAuthorsWithoutTheirAddresses() {
    long told =
        api()
            .post("/authors", "{\"name\": \"Told\", \"email\": \"told@example.org\"}")
            .hasStatus(201)
            .id();
    long silent = author("Silent");

    for (long id : new long[] {told, silent}) {
      Answer part = viewer().get("/authors/" + id).hasStatus(200);
      part.hasHeader("ETag", "\"1-part\"").variesBy("Authorization");
      assertEquals(
          Answer.json(
              "{\"id\": %d, \"name\": %s}"
                  .formatted(id, quoted(part.member("name").getStringValue()))),
          Answer.json(part.body()));
    }
    assertEquals(
        Answer.json(
            """
            {"items": [{"id": %d, "name": "Told", "bookCount": 0},
                       {"id": %d, "name": "Silent", "bookCount": 0}], "next": null}\
            """
                .formatted(told, silent)),
        Answer.json(viewer().get("/authors").hasStatus(200).body()));
  }

  @Test
  default void anEditorGetsTheAddressAndNullForNone() {
    String path = "/authors/" + author("Silent");
    Api editor = api().as(UserRole.EDITOR);

    assertEquals(true, editor.get(path).hasHeader("ETag", "\"1\"").member("email").isNull());
    Answer changed = editor.patch(path, "{\"email\": \"now@example.org\"}").hasStatus(200);
    assertEquals("now@example.org", changed.member("email").getStringValue());
    assertEquals(
        "now@example.org",
        editor.get("/authors").member("items").get(0).get("email").getStringValue());
  }

  private Api viewer() {
    return api().as(UserRole.VIEWER);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
