package dev.muster.platform.web.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.muster.platform.web.problem.InvalidInput;
import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A body keeps its bytes and hands its members out by type. */
class JsonBodyTest {
  @Test
  void theBytesAreKeptEvenOfABodyThatIsNoObject() {
    byte[] bytes = "[1]".getBytes(StandardCharsets.UTF_8);

    assertArrayEquals(bytes, JsonBody.parse(bytes).bytes());
  }

  @Test
  void aBodyThatMayBeLeftOutMayBeNullAndNothingElseThatIsNoObject() {
    assertArrayEquals(new byte[0], JsonBody.orEmpty(null).bytes());
    assertArrayEquals(new byte[0], JsonBody.orEmpty(body("\t\r\n null ")).bytes());
    for (String other : new String[] {"{}", "[]", "\"null\"", "0", "false", "[null]"}) {
      JsonBody body = body(other);
      assertSame(body, JsonBody.orEmpty(body));
    }
  }

  @Test
  void aTruthValueIsTrueOrFalse() {
    JsonBody body =
        JsonBody.parse("{\"yes\": true, \"no\": false}".getBytes(StandardCharsets.UTF_8));

    assertEquals(Optional.of(true), body.required("yes", JsonType.flag()));
    assertEquals(Optional.of(false), body.required("no", JsonType.flag()));
  }

  @Test
  void anObjectWithinABodyIsReadMemberByMember() {
    JsonType<String> note =
        JsonType.object(
            object -> {
              Optional<String> title = object.required("title", JsonType.string(text -> text));
              return title::orElseThrow;
            });
    JsonType<List<String>> notes = JsonType.array(3, note);

    assertEquals(
        Optional.of(List.of("a", "b")),
        body("{\"notes\": [{\"title\": \"a\"}, {\"title\": \"b\"}]}").required("notes", notes));
    List<InvalidInput> flaws = new ArrayList<>();
    JsonNode flawed = JsonParsing.parse(bytes("[{\"title\": \"a\", \"x/y\": 1}, {}, 7]"), flaws);
    assertEquals(Optional.empty(), notes.read(flawed, "/notes", flaws));
    assertEquals(
        List.of(
            InvalidInput.at("/notes/0/x~1y", "is not known here"),
            InvalidInput.at("/notes/1/title", "is required"),
            InvalidInput.at("/notes/2", "must be a JSON object")),
        flaws);
  }

  private static JsonBody body(String json) {
    return JsonBody.parse(bytes(json));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
