package dev.muster.platform.web.input;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A body has the members that are expected, each of the type that it must have. */
class BodiesTest implements NoteFixture {
  @Test
  void everythingThatIsWrongIsToldAtOnceAndInOrder() {
    api()
        .post(
            "/notes",
            """
            {"since": "2024", "weight": "48", "a/b~c": 1, "nick": null, "weight": 1.5, "text": 7,
             "pinned": 1, "color": "red"}\
            """)
        .isInvalid(
            """
            [{"pointer": "/a~1b~0c", "detail": "is not known here"},
             {"pointer": "/color", "detail": "must be one of RED, YELLOW, GREEN"},
             {"pointer": "/nick", "detail": "is not known here"},
             {"pointer": "/pinned", "detail": "must be true or false"},
             {"pointer": "/since", "detail":
              "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z"},
             {"pointer": "/text", "detail": "must be a string"},
             {"pointer": "/weight", "detail": "must be a whole number"},
             {"pointer": "/weight", "detail": "must not be there twice"}]\
            """);
    api()
        .post("/notes", "{\"text\": \" A\"}")
        .isInvalid(at("/text", "must not begin or end with white space"));
    api().post("/notes", "{}").isInvalid(at("/text", "is required"));
    assertNone();
  }

  @Test
  void whatIsWrongBesideTheBodyIsToldWithIt() {
    api()
        .send(
            api()
                .request("/notes?x=1")
                .POST(BodyPublishers.ofString("{\"text\": \"\", \"y\": 1}"))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .header("Idempotency-Key", "a,b"))
        .isInvalid(
            """
            [{"pointer": "/text", "detail": "must have 1 to 100 characters"},
             {"pointer": "/y", "detail": "is not known here"},
             {"header": "Idempotency-Key",
              "detail": "must be one string in quotes, such as \\"4f0a-97c2\\""},
             {"header": "If-Match", "detail": "guards no change here"},
             {"parameter": "x", "detail": "is not known here"}]\
            """);
    api()
        .send(api().request("/notes/7?x=1").PUT(BodyPublishers.noBody()))
        .isInvalid("[{\"parameter\": \"x\", \"detail\": \"is not known here\"}]");
    assertNone();
  }

  @Test
  void aBodyThatMayBeAbsentMayBeEmptyToo() {
    String blank = NoteFixture.json(7, "Blank");

    api().send(api().request("/notes/7").PUT(BodyPublishers.noBody())).is(201, blank);
    api().put("/notes/7", "").is(200, blank);
    api().put("/notes/7", "{}").is(200, blank);
  }

  @Test
  void aMergePatchChangesWhatItNamesAndNullTakesAwayWhatMayBeNull() {
    String path = "/notes/" + note("Buy milk");
    String patched =
        """
        {"id": 1, "text": "Buy milk", "color": "RED", "pinned": true,
         "since": "1970-01-01T00:00:00Z", "weight": 7}\
        """;

    api()
        .patch(
            path,
            """
            {"color": "RED", "pinned": true, "weight": 7}\
            """)
        .is(200, patched);
    api().patch(path, "{}").is(200, patched);
    api().patch(path, "{\"weight\": null}").is(200, patched.replace("7}", "null}"));
    api()
        .patch(path, "{\"pinned\": false}")
        .is(200, patched.replace("7}", "null}").replace("true", "false"));
    api()
        .patch(path, "{\"text\": null, \"pinned\": null, \"next\": 1}")
        .isInvalid(
            """
            [{"pointer": "/next", "detail": "is not known here"},
             {"pointer": "/pinned", "detail": "must be true or false"},
             {"pointer": "/text", "detail": "must be a string"}]\
            """);
  }

  @Test
  void ofVeryManyErrorsTheFirstHundredAreTold() {
    String members =
        IntStream.range(0, 150).mapToObj("\"m%03d\": 0"::formatted).collect(joining(","));

    JsonNode errors = api().post("/notes", "{%s}".formatted(members)).member("errors");

    assertEquals(100, errors.size());
    assertEquals("/m099", errors.get(99).get("pointer").getStringValue());
  }

  @Test
  void numbersAreNotCoerced() {
    String path = "/notes/" + note("Buy milk");
    for (String weight : new String[] {"1.5", "1e-1", "true", "\"1\"", "[1]", "{}"}) {
      assertNoWeight(path, weight, "must be a whole number");
    }
    for (String weight : new String[] {"2147483648", "-2147483649", "9".repeat(30)}) {
      assertNoWeight(path, weight, "must be a whole number from -2147483648 to 2147483647");
    }
    for (String weight : new String[] {"-1", "1001", "2147483647", "-2147483648"}) {
      assertNoWeight(path, weight, "must be a whole number from 0 to 1000");
    }
    for (String weight : new String[] {"0", "1000", "null"}) {
      api().patch(path, "{\"weight\": %s}".formatted(weight)).hasStatus(200);
    }
  }

  @Test
  void aWholeNumberMayBeWrittenWithAFractionOrAnExponent() {
    String path = "/notes/" + note("Buy milk");
    for (String weight : new String[] {"35", "35.0", "3.5e1", "350E-1", "0.35e+2", "35.000"}) {
      api().patch(path, "{\"weight\": %s}".formatted(weight)).hasStatus(200);
      assertEquals(35, api().get(path).member("weight").getIntValue(), weight);
    }
    for (String weight : new String[] {"0.0", "-0.0", "0e9", "0e-999999999"}) {
      api().patch(path, "{\"weight\": %s}".formatted(weight)).hasStatus(200);
      assertEquals(0, api().get(path).member("weight").getIntValue(), weight);
    }
    for (String weight : new String[] {"1e400", "2147483648.0", "-1e12"}) {
      assertNoWeight(path, weight, "must be a whole number from -2147483648 to 2147483647");
    }
    for (String weight : new String[] {"35.5", "1e-9", "1e999999999", "1e99999999999", "1e-400"}) {
      assertNoWeight(path, weight, "must be a whole number");
    }
  }

  @Test
  void anArrayIsReadItemByItem() {
    long first = note("First");
    long second = note("Second");
    String length = "must be an array of 1 to 3 items";

    for (String items : new String[] {"[]", "[1, 2, 3, 4]", "1", "null", "{}"}) {
      remove(items).isInvalid(at("/noteIds", length));
    }
    for (String id : new String[] {"\"1\"", "1.5", "1e-3", "true", "null", "[1]"}) {
      remove("[1, %s]".formatted(id)).isInvalid(at("/noteIds/1", "must be a whole number"));
    }
    for (String id : new String[] {"0", "-0", "-1", "-9223372036854775808"}) {
      remove("[%s]".formatted(id)).isInvalid(at("/noteIds/0", "must be a positive whole number"));
    }
    for (String id :
        new String[] {"9223372036854775808", "-9223372036854775809", "12345678901234567890"}) {
      remove("[1, 2, %s]".formatted(id))
          .isInvalid(
              at(
                  "/noteIds/2",
                  "must be a whole number from -9223372036854775808 to 9223372036854775807"));
    }
    remove("[01]").hasStatus(400);

    remove("[%d, 9223372036854775807, %d]".formatted(first, second)).is(200, "{\"removed\": 2}");
  }

  @Test
  void aMemberWhoseNameDeceivesIsRefusedAndToldInAnAnswerThatIsJson() {
    for (String name :
        new String[] {"\\u0000", "\\ud800", "\\udc00", "\\u202e", "\\ud83e\\uddb8"}) {
      Answer answer = api().post("/notes", "{\"text\": \"A\", \"%s\": 1}".formatted(name));

      assertEquals("/problems/invalid-request", answer.member("type").getStringValue());
      assertEquals(
          "is not known here",
          answer.hasStatus(400).member("errors").get(0).get("detail").getStringValue());
    }
  }

  private void assertNone() {
    assertEquals(0, api().get("/notes").member("items").size());
  }

  private void assertNoWeight(String path, String weight, String detail) {
    api().patch(path, "{\"weight\": %s}".formatted(weight)).isInvalid(at("/weight", detail));
  }

  private Answer remove(String notes) {
    return api().post("/notes/removals", "{\"noteIds\": %s}".formatted(notes));
  }

  private static String at(String pointer, String detail) {
    return "[{\"pointer\": \"%s\", \"detail\": \"%s\"}]".formatted(pointer, detail);
  }
}
