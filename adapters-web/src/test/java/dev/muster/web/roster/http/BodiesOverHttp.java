package dev.muster.web.roster.http;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A body is one JSON object with nothing else than what is expected in it. */
public interface BodiesOverHttp extends RosterFixture {
  @Test
  default void everythingThatIsWrongIsToldAtOnceAndInOrder() {
    api()
        .post(
            "/heroes",
            """
            {"secretName": 7, "age": "48", "a/b~c": 1, "nick": null, "age": 1.0, "name": " A"}\
            """)
        .isInvalid(
            """
            [{"pointer": "/age", "detail": "must be a whole number"},
             {"pointer": "/age", "detail": "must not be there twice"},
             {"pointer": "/a~1b~0c", "detail": "is not known here"},
             {"pointer": "/name", "detail": "must not begin or end with white space"},
             {"pointer": "/nick", "detail": "is not known here"},
             {"pointer": "/secretName", "detail": "must be a string"}]\
            """
                .formatted(Integer.MIN_VALUE, Integer.MAX_VALUE));
    api()
        .post("/teams", "{}")
        .isInvalid(
            """
            [{"pointer": "/headquarters", "detail": "is required"},
             {"pointer": "/name", "detail": "is required"}]\
            """);
  }

  @Test
  default void whatIsWrongBesideTheBodyIsToldWithIt() {
    api()
        .send(
            api()
                .request("/heroes?x=1")
                .POST(BodyPublishers.ofString("{\"name\": \"\", \"y\": 1, \"secretName\": \"-\"}"))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .header("Idempotency-Key", "a,b"))
        .isInvalid(
            """
            [{"pointer": "/name", "detail": "must have 1 to 100 characters"},
             {"pointer": "/y", "detail": "is not known here"},
             {"header": "Idempotency-Key",
              "detail": "must be one string in quotes, such as \\"4f0a-97c2\\""},
             {"header": "If-Match", "detail": "guards no change here"},
             {"parameter": "x", "detail": "is not known here"}]\
            """);
    api()
        .send(
            api()
                .request("/teams/%d/members/%d?x=1".formatted(team("Z-Force"), hero("Deadpond")))
                .PUT(BodyPublishers.noBody()))
        .isInvalid("[{\"parameter\": \"x\", \"detail\": \"is not known here\"}]");
    assertEquals(1, api().get("/heroes").member("items").size());
  }

  @Test
  default void ofVeryManyErrorsTheFirstHundredAreTold() {
    String members =
        IntStream.range(0, 150).mapToObj("\"m%03d\": 0"::formatted).collect(joining(","));

    JsonNode errors = api().post("/heroes", "{%s}".formatted(members)).member("errors");

    assertEquals(100, errors.size());
    assertEquals("/m099", errors.get(99).get("pointer").getStringValue());
  }

  @Test
  default void numbersAreNotCoerced() {
    String path = "/heroes/" + hero("Deadpond");
    for (String age : new String[] {"1.0", "1e3", "true", "\"1\"", "[1]", "{}"}) {
      api()
          .patch(path, "{\"age\": %s}".formatted(age))
          .isInvalid("[{\"pointer\": \"/age\", \"detail\": \"must be a whole number\"}]");
    }
    api()
        .patch(path, "{\"age\": 2147483648}")
        .isInvalid(
            """
            [{"pointer": "/age", "detail": "must be a whole number from %d to %d"}]\
            """
                .formatted(Integer.MIN_VALUE, Integer.MAX_VALUE));
    for (String age : new String[] {"-1", "10001"}) {
      api()
          .patch(path, "{\"age\": %s}".formatted(age))
          .isInvalid(
              """
              [{"pointer": "/age", "detail": "must be a whole number from 0 to 10000"}]\
              """);
    }
  }

  @Test
  default void anIdentityInABodyIsAPositiveWholeNumber() {
    for (String id : new String[] {"\"1\"", "1.0", "1e3", "true", "null", "[1]"}) {
      assertNoIdentity(id, "must be a whole number");
    }
    for (String id : new String[] {"0", "-0", "-1", "-9223372036854775808"}) {
      assertNoIdentity(id, "must be a positive whole number");
    }
    for (String id :
        new String[] {"9223372036854775808", "-9223372036854775809", "12345678901234567890"}) {
      assertNoIdentity(
          id, "must be a whole number from -9223372036854775808 to 9223372036854775807");
    }
    api().put("/teams/1/leader", "{\"heroId\": 01}").hasStatus(400);
    api().put("/teams/1/leader", "{\"heroId\": 9223372036854775807}").hasStatus(404);
  }

  @Test
  default void whatIsNoJsonIsToldWhere() {
    malformed("{\"name\": \"A\",\n oops}", "The body is no JSON from line 2, column 2.");
    malformed("{\"name\": \"A\"", "The body is no JSON from line 1, column 13.");
    malformed("{} trailing", "The body is no JSON from line 1, column 4.");
    malformed("{} {}", "After the JSON value something else follows.");
    malformed(" ", "The body is empty.");
    malformed(
        "{\"a\":".repeat(10_000),
        "The body is nested deeper than 32 levels, or has a value too long.");
    malformed(
        "{\"age\": %s}".formatted("9".repeat(2_000)),
        "The body is nested deeper than 32 levels, or has a value too long.");
  }

  @Test
  default void aBodyIsInUtf8() {
    byte[] latin = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};
    byte[] surrogate = {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'};
    for (byte[] body : new byte[][] {latin, surrogate}) {
      api()
          .send(
              api()
                  .request("/heroes")
                  .POST(BodyPublishers.ofByteArray(body))
                  .header("Content-Type", "application/json"))
          .isProblem(400, "malformed-json", malformedJson("The body is not in UTF-8."));
    }
  }

  @Test
  default void aBodyIsAnObject() {
    for (String body : new String[] {"[]", "1", "\"a\"", "null", "true", "", "[{}]"}) {
      api()
          .post("/heroes", body)
          .isInvalid("[{\"pointer\": \"\", \"detail\": \"must be a JSON object\"}]");
    }
  }

  @Test
  default void aMediaTypeMayHaveACharset() {
    String body = "{\"name\": \"A\", \"secretName\": \"B\"}";
    api().send("POST", "/heroes", "application/json; charset=utf-8", body).hasStatus(201);
    api()
        .send("PATCH", "/heroes/" + hero("C"), "Application/merge-patch+json;charset=UTF-8", body)
        .hasStatus(200);
  }

  private void assertNoIdentity(String id, String detail) {
    String errors = "[{\"pointer\": \"%s\", \"detail\": \"%s\"}]";
    api()
        .put("/teams/1/leader", "{\"heroId\": %s}".formatted(id))
        .isInvalid(errors.formatted("/heroId", detail));
    api()
        .post("/teams/1/members", "{\"heroIds\": [1, %s]}".formatted(id))
        .isInvalid(errors.formatted("/heroIds/1", detail));
  }

  private void malformed(String body, String detail) {
    api().post("/heroes", body).isProblem(400, "malformed-json", malformedJson(detail));
  }

  private static String malformedJson(String detail) {
    return "{\"title\": \"Malformed JSON\", \"detail\": \"%s\", \"instance\": \"/heroes\"}"
        .formatted(detail);
  }
}
