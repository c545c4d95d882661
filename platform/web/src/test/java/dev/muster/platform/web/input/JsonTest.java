package dev.muster.platform.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** A body is one JSON object in UTF-8, and nothing follows it. */
class JsonTest implements NoteFixture {
  @Test
  void whatIsNoJsonIsToldWhere() {
    malformed("{\"text\": \"A\",\n oops}", "The body is no JSON from line 2, column 2.");
    malformed("{\"text\": \"A\"", "The body is no JSON from line 1, column 13.");
    malformed("{} trailing", "The body is no JSON from line 1, column 4.");
    malformed("{} {}", "After the JSON value something else follows.");
    malformed(" ", "The body is empty.");
    malformed(
        "{\"a\":".repeat(10_000),
        "The body is nested deeper than 32 levels, or has a value too long.");
    malformed(
        "{\"weight\": %s}".formatted("9".repeat(2_000)),
        "The body is nested deeper than 32 levels, or has a value too long.");
  }

  @Test
  void aBodyIsInUtf8() {
    byte[] latin = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};
    byte[] surrogate = {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'};
    for (byte[] body : new byte[][] {latin, surrogate}) {
      api()
          .send(
              api()
                  .request("/notes")
                  .POST(BodyPublishers.ofByteArray(body))
                  .header("Content-Type", "application/json"))
          .isProblem(400, "malformed-json", malformedJson("The body is not in UTF-8."));
    }
  }

  @Test
  void aBodyIsAnObject() {
    for (String body : new String[] {"[]", "1", "\"a\"", "null", "true", "", "[{}]"}) {
      api()
          .post("/notes", body)
          .isInvalid("[{\"pointer\": \"\", \"detail\": \"must be a JSON object\"}]");
    }
  }

  @Test
  void aMediaTypeMayHaveACharset() {
    String body = "{\"text\": \"A\"}";
    api().send("POST", "/notes", "application/json; charset=utf-8", body).hasStatus(201);
    api()
        .send("PATCH", "/notes/" + note("C"), "Application/merge-patch+json;charset=UTF-8", body)
        .hasStatus(200);
  }

  @Test
  void aControlCharacterAsItIsIsNoJson() {
    for (String text : new String[] {"a\0b", "\1", "a\tb", "\n"}) {
      Answer answer = api().post("/notes", "{\"text\": \"%s\"}".formatted(text)).hasStatus(400);
      assertEquals("/problems/malformed-json", answer.member("type").getStringValue());
    }
  }

  private void malformed(String body, String detail) {
    api().post("/notes", body).isProblem(400, "malformed-json", malformedJson(detail));
  }

  private static String malformedJson(String detail) {
    return "{\"title\": \"Malformed JSON\", \"detail\": \"%s\", \"instance\": \"/notes\"}"
        .formatted(detail);
  }
}
