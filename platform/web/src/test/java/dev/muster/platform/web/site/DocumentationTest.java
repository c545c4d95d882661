package dev.muster.platform.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Answer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The OpenAPI document is served to programs and, without any other host, to people. */
class DocumentationTest implements NoteFixture {
  private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"(?!data:)([^\"]*)\"");

  @Test
  void theDocumentIsServedAsItShips() throws Exception {
    try (InputStream shipped = NoteService.class.getResourceAsStream("openapi.yml")) {
      Answer answer = api().get("/openapi.yaml").hasStatus(200);

      assertEquals(new String(shipped.readAllBytes(), StandardCharsets.UTF_8), answer.body());
      answer.hasHeader("Content-Type", "application/yaml");
      assertTrue(answer.header("Cache-Control").contains("max-age="));
    }
  }

  @Test
  void everythingThatThePageLoadsComesFromTheService() {
    Answer page = api().get("/docs").hasStatus(200);
    List<String> references =
        REFERENCE.matcher(page.body()).results().map(found -> found.group(1)).toList();

    assertEquals(
        List.of(
            "/swagger-ui/swagger-ui.css",
            "/assets/docs.css",
            "/",
            "/openapi.yaml",
            "/swagger-ui/swagger-ui-bundle.js",
            "/assets/docs.js"),
        references);
    references.forEach(path -> api().get(path).hasStatus(200));
    page.hasHeader("Content-Type", "text/html;charset=utf-8");
  }

  @Test
  void thePageHasNeitherScriptNorStyleOfItsOwn() {
    String page = api().get("/docs").body();

    assertFalse(Pattern.compile("<style|style=|<script>|\\son\\w+=").matcher(page).find(), page);
    assertFalse(api().get("/docs").header("Content-Security-Policy").contains("unsafe"));
  }

  @Test
  void thePagesThatComeWithTheLibraryAreNotServed() {
    for (String path : List.of("/swagger-ui/index.html", "/swagger-ui/", "/swagger-ui")) {
      api().get(path).hasStatus(404);
    }
  }
}
