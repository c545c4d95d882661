package dev.muster.platform.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.ProblemKind;
import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document says of an operation what its handler declares. */
class OpenApiBuildTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aReadHasAVersionAndIsSparedAClientThatHasItAlready() throws IOException {
    JsonNode operation = operation("/notes/{noteId}", "get");

    assertEquals(
        json(
            """
            [{"$ref": "#/components/parameters/noteId"}, {"$ref": "#/components/parameters/IfMatch"},
             {"$ref": "#/components/parameters/IfNoneMatch"}]\
            """),
        operation.get("parameters"));
    assertEquals(
        json(
            """
            {"description": "The note",
             "headers": {"ETag": {"required": true, "schema": {"$ref": "#/components/schemas/Version"}}},
             "content": {"application/json": {
               "schema": {"$ref": "#/components/schemas/Note"},
               "examples": {"Milk": {"$ref": "#/components/examples/Milk"}}}}}\
            """),
        operation.at("/responses/200"));
    assertEquals(
        json(
            """
            {"description": "The client has this version already",
             "headers": {"ETag": {"required": true, "schema": {"$ref": "#/components/schemas/Version"}}}}\
            """),
        operation.at("/responses/304"));
    assertEquals(
        "With If-None-Match only a version that the client does not have yet.",
        operation.get("description").asText());
    assertTrue(operation.path("requestBody").isMissingNode());
  }

  @Test
  void aListHasPagesWhoseSchemaIsMadeOfAnItem() throws IOException {
    ObjectNode document = document("/notes", "get");
    JsonNode operation = document.at("/paths/~1notes/get");

    assertEquals("Ordered by identity. As compiled.", operation.get("description").asText());
    assertEquals("A page of notes", operation.at("/responses/200/description").asText());
    assertEquals(
        json("{\"Link\": {\"schema\": {\"$ref\": \"#/components/schemas/Link\"}}}"),
        operation.at("/responses/200/headers"));
    assertEquals(
        json(
            """
            {"description": "A page of notes.", "type": "object", "additionalProperties": false,
             "required": ["items", "next"],
             "properties": {
               "items": {"type": "array", "maxItems": 200, "items": {"$ref": "#/components/schemas/Note"}},
               "next": {"$ref": "#/components/schemas/Cursor"}}}\
            """),
        document.at("/components/schemas/NotePage"));
    assertEquals(
        "Invalid request, invalid cursor or bad request.",
        problem(document, operation, "400").get("description").asText());
  }

  @Test
  void aCreationTakesABodyAndAKey() throws IOException {
    ObjectNode document = document("/notes", "post");
    JsonNode operation = document.at("/paths/~1notes/post");

    assertEquals(
        json(
            """
            {"required": true, "content": {"application/json": {
               "schema": {"$ref": "#/components/schemas/NewNote"},
               "examples": {"NoteToAdd": {"$ref": "#/components/examples/NoteToAdd"}}}}}\
            """),
        operation.get("requestBody"));
    assertEquals(
        List.of("Location", "ETag", "Idempotency-Replayed"),
        names(operation.at("/responses/201/headers")));
    assertEquals(
        List.of("201", "400", "401", "403", "406", "409", "413", "415", "422", "500", "default"),
        List.copyOf(new TreeSet<>(names(operation.get("responses")))));
    assertEquals(
        List.of("PinnedAlready", "RequestInProgress"),
        names(
            problem(document, operation, "409").at("/content/application~1problem+json/examples")));
    assertEquals(
        List.of("PermissionDenied", "OriginNotAllowed"),
        names(
            problem(document, operation, "403").at("/content/application~1problem+json/examples")));
    assertEquals("notes.write", operation.get("x-permission").asText());
    assertEquals("[{\"bearerAuth\":[]}]", operation.get("security").toString());
    assertEquals(
        "#/components/responses/NotSignedIn", operation.at("/responses/401/$ref").asText());
  }

  @Test
  void aLinkMayHaveABodyAndAPatchTakesAnother() throws IOException {
    JsonNode link = operation("/notes/{noteId}", "put");
    ObjectNode document = document("/notes/{noteId}", "patch");
    JsonNode patch = document.at("/paths/~1notes~1{noteId}/patch");

    assertTrue(link.get("requestBody").path("required").isMissingNode());
    assertEquals(List.of("ETag"), names(link.at("/responses/200/headers")));
    assertEquals(List.of("Location", "ETag"), names(link.at("/responses/201/headers")));
    assertEquals(List.of("application/merge-patch+json"), names(patch.at("/requestBody/content")));
    assertEquals(
        "#/components/responses/UnsupportedPatch", patch.at("/responses/415/$ref").asText());
  }

  @Test
  void anOperationSaysWhoNeedsNoPermission() throws IOException {
    JsonNode removal = operation("/notes/{noteId}", "delete");

    assertEquals("notes.write", removal.get("x-permission").asText());
    assertEquals("the author of the note", removal.get("x-permission-owner").asText());
    assertEquals(
        "The author of the note needs no permission.", removal.get("description").asText());
    assertTrue(operation("/notes", "post").path("x-permission-owner").isMissingNode());
  }

  @Test
  void anAnswerThatIsNotUsualSaysAllOfItself() throws IOException {
    assertEquals(
        json("{\"description\": \"The note is gone\"}"),
        operation("/notes/{noteId}", "delete").at("/responses/204"));
    assertEquals(
        "#/components/schemas/Removals",
        operation("/notes/removals", "post")
            .at("/responses/200/content/application~1json/schema/$ref")
            .asText());
  }

  @Test
  void whatCanBeDrawnIsAnsweredAsAPictureToo() throws IOException {
    JsonNode content = operation("/drawn", "get").at("/responses/200/content");

    assertEquals(List.of("application/json", "image/svg+xml"), names(content));
    assertEquals(
        json(
            """
            {"schema": {"$ref": "#/components/schemas/Picture"},
             "examples": {"Picture": {"$ref": "#/components/examples/Picture"}}}\
            """),
        content.get("image/svg+xml"));
    assertEquals(
        List.of("application/json"),
        names(operation("/notes/{noteId}", "get").at("/responses/200/content")));
  }

  @Test
  void aProblemIsAnExampleAsTheCatalogueHasIt() throws IOException {
    ObjectNode document = document("/notes/{noteId}", "get");
    try (ApplicationContext context = context()) {
      ProblemCatalogue catalogue = context.getBean(ProblemCatalogue.class);
      ProblemKind unknown = catalogue.find("unknown-note").orElseThrow();

      assertEquals(
          json(JSON.writeValueAsString(unknown.members())),
          json(document.at("/components/examples/UnknownNote/value").toString()));
      assertEquals(
          catalogue.all().stream().map(ProblemKind::type).sorted().toList(),
          texts(document.at("/components/schemas/Problem/properties/type/examples")));
    }
    assertEquals(
        "Unknown note.",
        problem(document, document.at("/paths/~1notes~1{noteId}/get"), "404")
            .get("description")
            .asText());
  }

  @Test
  void anOperationThatDoesNotSayHowItSucceedsFailsTheBuild() {
    assertTrue(refusal("/slow").endsWith("answer() does not say how it succeeds"));
  }

  @Test
  void anOperationThatDoesNotSayWhichPermissionItNeedsFailsTheBuild() {
    assertTrue(refusal("/long/tagged").endsWith("does not say which permission it needs"));
  }

  private static String refusal(String path) {
    return assertThrows(IllegalStateException.class, () -> document(path, "get")).getMessage();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theDocumentIsWrittenAsYamlWithControllersAndWithout(
      boolean hasControllers, @TempDir Path folder) throws IOException {
    Path compiled = folder.resolve("swagger/compiled.yml");
    if (hasControllers) {
      Files.createDirectories(compiled.getParent());
      Files.writeString(compiled, "{openapi: 3.0.1, info: {title: Compiled}, paths: {}}");
    }
    Path complete = folder.resolve("swagger/openapi.yml");
    Files.createDirectories(folder.resolve("fragments"));
    Files.writeString(
        folder.resolve("fragments/a.yaml"),
        "{tags: [{name: '2024-01-01'}], openapi: 3.1.0, info: {title: T}}");

    OpenApiBuild.main(
        compiled.toString(), complete.toString(), folder.resolve("fragments").toString());

    List<String> lines = Files.readAllLines(complete);
    assertEquals(
        List.of("openapi: 3.1.0", "info:", "  title: T", "tags:", "- name: '2024-01-01'"),
        lines.subList(0, 5));
  }

  private static JsonNode operation(String path, String method) throws IOException {
    return document(path, method).at("/paths").get(path).get(method);
  }

  private static ObjectNode document(String path, String method) throws IOException {
    ObjectNode compiled = (ObjectNode) json("{}");
    compiled
        .withObjectProperty("paths")
        .withObjectProperty(path)
        .withObjectProperty(method)
        .put("description", method.equals("get") && path.equals("/notes") ? "As compiled." : "")
        .put("parameters", "guessed");
    ObjectNode document =
        OpenApiBuild.document(compiled, (ObjectNode) json("{\"components\": {}}"));
    try (ApplicationContext context = context()) {
      OpenApiBuild.describe(
          document, context.getBean(Router.class), context.getBean(ProblemCatalogue.class));
    }
    return document;
  }

  private static ApplicationContext context() {
    return ApplicationContext.run(Map.of(NoteService.FIXTURE, NoteService.IN_MEMORY));
  }

  private static JsonNode problem(ObjectNode document, JsonNode operation, String status) {
    return document.at(operation.at("/responses/" + status + "/$ref").asText().substring(1));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }
}
