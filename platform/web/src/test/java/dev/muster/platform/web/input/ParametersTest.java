package dev.muster.platform.web.input;

import dev.muster.platform.web.fixture.NoteFixture;
import org.junit.jupiter.api.Test;

/** Parameters of path and query have one spelling, and unknown ones are refused. */
class ParametersTest implements NoteFixture {
  private static final String NO_MOMENT =
      "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z";
  private static final String NO_ID = "must be a whole number from 1 to 9223372036854775807";

  @Test
  void anIdentityIsAPositiveWholeNumber() {
    for (String id :
        new String[] {
          "0",
          "-1",
          "1.0",
          "1e3",
          "01",
          "%00",
          "1%00",
          "abc",
          "%20",
          "1%20",
          "%D9%A1",
          "9223372036854775808",
          "12345678901234567890"
        }) {
      api().get("/notes/" + id).isInvalid(one("noteId", NO_ID));
      api().delete("/notes/" + id).isInvalid(one("noteId", NO_ID));
      api().put("/notes/" + id, "{\"x\": 1}").isInvalid(one("noteId", NO_ID));
    }
    api().get("/notes/9223372036854775807").hasStatus(404);
  }

  @Test
  void everythingThatIsWrongWithTheParametersIsToldAtOnceAndInOrder() {
    api()
        .get("/notes?color=red&pinned=yes&since=2024&limit=0&minWeight=-1&text=&after=a&z=1&y")
        .isInvalid(
            """
            [{"parameter": "color", "detail": "must be one of RED, YELLOW, GREEN"},
             {"parameter": "limit", "detail": "must be a whole number from 1 to 200"},
             {"parameter": "minWeight", "detail": "must be a whole number from 0 to 2147483647"},
             {"parameter": "pinned", "detail": "must be true or false"},
             {"parameter": "since", "detail":
              "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z"},
             {"parameter": "text", "detail": "must have 1 to 100 characters"},
             {"parameter": "y", "detail": "is not known here"},
             {"parameter": "z", "detail": "is not known here"}]\
            """);
    api()
        .get("/notes/x?y=1")
        .isInvalid(
            """
            [{"parameter": "noteId", "detail":
              "must be a whole number from 1 to 9223372036854775807"},
             {"parameter": "y", "detail": "is not known here"}]\
            """);
  }

  @Test
  void aLimitIsAWholeNumberUpToItsMaximum() {
    String range = "must be a whole number from 1 to 200";
    for (String limit : new String[] {"0", "201", "2147483647"}) {
      api().get("/notes?limit=" + limit).isInvalid(one("limit", range));
    }
    for (String number :
        new String[] {"", "-1", "1.0", "1e1", "+1", "%2B1", "01", "4294967297", "x"}) {
      api().get("/notes?limit=" + number).isInvalid(one("limit", range));
      api()
          .get("/notes?minWeight=" + number)
          .isInvalid(one("minWeight", "must be a whole number from 0 to 2147483647"));
    }
    api().get("/notes?limit=200&minWeight=2147483647").hasStatus(200);
  }

  @Test
  void unknownAndRepeatedParametersAreRefused() {
    api().get("/notes/1?x=1").isInvalid(one("x", "is not known here"));
    api().get("/notes/1?noteId=1").isInvalid(one("noteId", "is not known here"));
    api().get("/notes?text=a&text=b").isInvalid(one("text", "must not be repeated"));
    api().get("/notes?Text=a").isInvalid(one("Text", "is not known here"));
    api().get("/notes?pinned=TRUE").isInvalid(one("pinned", "must be true or false"));
    api().get("/?x=1").isInvalid(one("x", "is not known here"));
    api().post("/notes?x=", "{\"text\": \"A\"}").isInvalid(one("x", "is not known here"));
    api().put("/notes/1?color=RED", "").isInvalid(one("color", "is not known here"));
    api().delete("/notes/1?text=A").isInvalid(one("text", "is not known here"));
  }

  @Test
  void aPartOfATextHasNoForbiddenCharacter() {
    api()
        .get("/notes?text=%00")
        .isInvalid(
            one(
                "text",
                "must not have control characters, line separators, bidirectional controls,"
                    + " invisible fillers, unpaired surrogates or noncharacters"));
    api().get("/notes?text=%20").hasStatus(200);
  }

  @Test
  void aPlusThatIsNotEncodedIsNoPlusInAQuery() {
    long note = note("A");
    String path = "/notes?since=1970-01-01T02:00:00";

    api()
        .get(path + "+02:00")
        .isInvalid(
            "[{\"parameter\": \"since\", \"detail\": \"%s; in a query the plus of an offset is written %%2B\"}]"
                .formatted(NO_MOMENT));
    api()
        .get(path + "%2B02:00")
        .is(200, "{\"items\": [%s], \"next\": null}".formatted(NoteFixture.json(note, "A")));
    api().get(path + "-02:00").is(200, "{\"items\": [], \"next\": null}");
  }

  @Test
  void anOffsetInAQueryMayLackItsColon() {
    long note = note("A");
    String path = "/notes?since=1970-01-01T02:00:00";
    String one = "{\"items\": [%s], \"next\": null}".formatted(NoteFixture.json(note, "A"));

    api().get(path + "%2B0200").is(200, one);
    api().get(path + ".000000%2B0200").is(200, one);
    api().get(path + "-0200").is(200, "{\"items\": [], \"next\": null}");
    for (String wrong : new String[] {"%2B02", "%2B020", "%2B02000", "%2B2400", "0200", ""}) {
      api()
          .get(path + wrong)
          .isInvalid("[{\"parameter\": \"since\", \"detail\": \"%s\"}]".formatted(NO_MOMENT));
    }
  }

  @Test
  void aSemicolonIsACharacterLikeAnyOther() {
    long note = note("a;b&c");

    api()
        .get("/notes?text=a;b%26")
        .is(200, "{\"items\": [%s], \"next\": null}".formatted(NoteFixture.json(note, "a;b&c")));
  }

  private static String one(String name, String detail) {
    return "[{\"parameter\": \"%s\", \"detail\": \"%s\"}]".formatted(name, detail);
  }
}
