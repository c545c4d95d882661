package dev.muster.web.roster.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import org.junit.jupiter.api.Test;

/** Text is Unicode: nothing in it deceives, and what people take for the same is the same. */
public interface TextsOverHttp extends RosterFixture {
  /** Why a text is refused. */
  String FORBIDDEN =
      "must not have control characters, line separators, bidirectional controls, invisible fillers"
          + ", unpaired surrogates or noncharacters";

  @Test
  default void whatDeceivesIsRefusedInABody() {
    for (String text :
        new String[] {
          "\\u0000",
          "a\\u0000",
          "\\u007f",
          "a\\nb",
          "\\u0085",
          "\\u2028",
          "\\u2029",
          "\u0085",
          "\u2028",
          "\\u00ad",
          "\\u200b",
          "\\ufeff",
          "\\ud800",
          "a\\udc00",
          "\\udc00\\ud800",
          "\\ud83ea"
        }) {
      api().post("/heroes", named(text)).isInvalid(atName(FORBIDDEN));
    }
    assertEquals(0, api().get("/heroes").member("items").size());
  }

  @Test
  default void bidirectionalControlsAreRefusedInABodyAndInASearch() {
    for (char control : "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e".toCharArray()) {
      assertRefused(control);
    }
    for (char control = '\u2066'; control <= '\u2069'; control++) {
      assertRefused(control);
    }
  }

  @Test
  default void charactersAreCountedAsPeopleCountThem() {
    for (String character : new String[] {"\ud83e\uddb8", "\\ud83e\\uddb8", "e\u0301", "\u00e9"}) {
      api().post("/heroes", named(character.repeat(100))).hasStatus(201);
      api()
          .post("/heroes", named(character.repeat(101)))
          .isInvalid(atName("must have 1 to 100 characters"));
    }
  }

  @Test
  default void astralCharactersAreStoredAndFound() {
    long hero = hero("Mask \ud83e\uddb8\u200d\u2640\ufe0f of \ud835\udd6a");
    hero("\ud83e\uddb9");

    assertEquals(
        "Mask \ud83e\uddb8\u200d\u2640\ufe0f of \ud835\udd6a",
        api().get("/heroes/" + hero).member("name").getStringValue());
    for (String part : new String[] {"\ud83e\uddb8", "\u200d\u2640", "\ud835\udd6a"}) {
      assertOnly(hero, "/heroes?name=" + encode(part, UTF_8));
    }
    assertEquals(
        0, api().get("/heroes?name=" + encode("\ud83e\uddb7", UTF_8)).member("items").size());
  }

  @Test
  default void whatIsInvisibleAndNeededWhereItStandsIsStoredAndFound() {
    for (String text :
        new String[] {
          // The flags of England, Scotland and Wales.
          flag("eng"),
          flag("sct"),
          flag("wls"),
          // A Mongolian word with its vowel separator, and two words of Braille.
          "\u182c\u1820\u1837\u180e\u1820",
          "\u2803\u2815\u2800\u2803"
        }) {
      long hero = hero("Fan " + text);

      assertEquals("Fan " + text, api().get("/heroes/" + hero).member("name").getStringValue());
      assertOnly(hero, "/heroes?name=" + encode(text, UTF_8));
    }
    for (String text : new String[] {flag("en"), flag("usca"), "a\u180eb", "a\u2800b"}) {
      api().post("/heroes", named(text)).isInvalid(atName(FORBIDDEN));
    }
  }

  /** A black flag, the tags of a part of Great Britain, and the tag that ends them. */
  private static String flag(String part) {
    StringBuilder flag = new StringBuilder("\ud83c\udff4");
    ("gb" + part).chars().forEach(letter -> flag.appendCodePoint(0xE0000 + letter));
    return flag.appendCodePoint(0xE007F).toString();
  }

  @Test
  default void combiningAndPrecomposedFormsAreTheSameName() {
    long hero = hero("Zoe\u0308");
    long team = team("Ange\u0301");

    assertEquals("Zo\u00eb", api().get("/heroes/" + hero).member("name").getStringValue());
    for (String form : new String[] {"zO\u00eb", "ZOE\u0308"}) {
      assertOnly(hero, "/heroes?name=" + encode(form, UTF_8));
    }
    for (String form : new String[] {"ang\u00e9", "ANGE\u0301"}) {
      assertOnly(team, "/teams?name=" + encode(form, UTF_8));
      assertProblem(
          409,
          "team-name-taken",
          api().post("/teams", "{\"name\": \"%s\", \"headquarters\": \"Base\"}".formatted(form)));
    }
    team("Ange");
  }

  @Test
  default void teamsWhoseNamesLookTheSameAreNotTwo() {
    String[][] pairs = {
      {"Caf\u00e9", "Cafe\u200d\u0301"},
      {"\u1ec7", "e\u0302\u200d\u0323"},
      {"\u01f0", "J\u030c"},
      {"\u0390", "\u03aa\u0301"},
      {"\u0130", "i\u0307"},
      {"\u1fb4", "\u03b1\u0345\u0301"},
      {"Z Force", "Z\u00a0Force"},
      {"Red Star", "Red\u2003Star"},
      {"The  Five", "the five"},
      {"A \u200d B", "a b"}
    };
    for (String[] pair : pairs) {
      long team = team(pair[0]);

      assertProblem(409, "team-name-taken", api().post("/teams", team(pair[1], "Base")));
      assertOnly(team, "/teams?name=" + encode(pair[0], UTF_8));
      assertOnly(team, "/teams?name=" + encode(pair[1], UTF_8));
    }
    team("Cafe");
    team("ZForce");
  }

  @Test
  default void anAccentAloneIsNoNameAndNeitherIsWhiteSpaceBehindAJoiner() {
    for (String mark :
        new String[] {"\u0301", "\\u0301", "\u0301a", "\u20e3", "\u0903", "\u200d"}) {
      api().post("/heroes", named(mark)).isInvalid(atName("must begin with a visible character"));
    }
    api()
        .post("/heroes", named("a \u200d"))
        .isInvalid(atName("must not begin or end with white space"));
  }

  @Test
  default void whatIsFoundInEveryNameIsNoSearch() {
    hero("Deadpond");
    for (String joiners :
        new String[] {
          "\u200d", "\u200c\u200d", "\ufe0f", "\u180b", "\udb40\udd00", "\ufe0e\u200c"
        }) {
      for (String list : new String[] {"/heroes?name=", "/teams?name="}) {
        api()
            .get(list + encode(joiners, UTF_8))
            .isInvalid(
                "[{\"parameter\": \"name\", \"detail\":"
                    + " \"must have more than joiners and variation selectors\"}]");
      }
    }
  }

  private static String team(String name, String headquarters) {
    return "{\"name\": \"%s\", \"headquarters\": \"%s\"}".formatted(name, headquarters);
  }

  private void assertRefused(char control) {
    api().post("/heroes", named("a" + control)).isInvalid(atName(FORBIDDEN));
    api()
        .get("/teams?name=" + encode("a" + control, UTF_8))
        .isInvalid("[{\"parameter\": \"name\", \"detail\": \"%s\"}]".formatted(FORBIDDEN));
  }

  private void assertOnly(long identity, String path) {
    Answer found = api().get(path).hasStatus(200);
    assertEquals(1, found.member("items").size(), found::toString);
    assertEquals(identity, found.member("items").get(0).get("id").getLongValue());
  }

  private static void assertProblem(int status, String code, Answer answer) {
    answer.hasStatus(status);
    assertEquals("/problems/" + code, answer.member("type").getStringValue());
  }

  private static String named(String name) {
    return "{\"name\": \"%s\", \"secretName\": \"Secret\"}".formatted(name);
  }

  private static String atName(String detail) {
    return "[{\"pointer\": \"/name\", \"detail\": \"%s\"}]".formatted(detail);
  }
}
