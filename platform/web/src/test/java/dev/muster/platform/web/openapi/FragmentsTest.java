package dev.muster.platform.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform and the contexts write one document together, and no more than they must. */
class FragmentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final Fragments fragments = new Fragments();

  @Test
  void allFilesOfAFolderAndOfTheFoldersInItAreOneDocumentWithSortedTags() throws IOException {
    write("a.yaml", "{tags: [{name: B}], components: {schemas: {P: {required: [a]}}}}");
    write("context/b.yaml", "{tags: [{name: A}], components: {schemas: {P: {title: T}}}}");
    write("context/ignored.txt", "no YAML: {");

    assertEquals(
        json(
            """
            {"tags": [{"name": "A"}, {"name": "B"}],
             "components": {"schemas": {"P": {"required": ["a"], "title": "T"}}, "parameters": {}}}\
            """),
        complete());
  }

  @Test
  void whatIsTheSameEverywhereNeedNotBeWritten() throws IOException {
    write(
        "a.yaml",
        """
        components:
          schemas:
            Note: {required: [text], properties: {text: {type: string}}}
            NotePatch: {x-patch-of: Note, properties: {id: {readOnly: true, type: integer}}}
            Text: {type: string}
          parameters:
            id: {in: path}
            Guard: {in: header, name: If-Match}
        """);

    assertEquals(
        json(
            """
            {"components": {
              "schemas": {
                "Note": {"required": ["text"], "properties": {"text": {"type": "string"}},
                         "type": "object", "additionalProperties": false},
                "NotePatch": {"properties": {"id": {"readOnly": true, "type": "integer"},
                                             "text": {"type": "string"}},
                              "type": "object", "additionalProperties": false},
                "Text": {"type": "string"}},
              "parameters": {
                "id": {"in": "path", "name": "id", "required": true},
                "Guard": {"in": "header", "name": "If-Match"}}}}\
            """),
        complete());
  }

  @Test
  void twoFragmentsMaySayTheSameButNotDifferentThings() throws IOException {
    write("a.yaml", "{components: {schemas: {P: {title: A}}}}");
    write("b.yaml", "{components: {schemas: {P: {title: A}}}}");
    assertEquals(
        json("{\"components\": {\"schemas\": {\"P\": {\"title\": \"A\"}}, \"parameters\": {}}}"),
        complete());

    write("c.yaml", "{components: {schemas: {P: {title: B}}}}");

    assertThrows(IllegalArgumentException.class, () -> fragments.add(folder));
  }

  private JsonNode complete() throws IOException {
    fragments.add(folder);
    return json(fragments.complete().toString());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }
}
