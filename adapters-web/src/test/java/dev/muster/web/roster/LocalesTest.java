package dev.muster.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.TestActors;
import dev.muster.web.roster.http.RosterFixture;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The service says the same whatever the locale of its machine is. It is not stopped, as PIT runs
 * what stands after all tests of a class after each of them.
 */
class LocalesTest implements RosterFixture {
  private static final EmbeddedServer SERVER =
      ApplicationContext.run(
          EmbeddedServer.class,
          Map.of("muster.test.persistence", "memory", TestActors.SETTING, true),
          Environment.TEST);

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void empty() {
    SERVER.getApplicationContext().getBean(InMemoryRoster.class).clear();
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(before);
  }

  @Override
  public URI service() {
    return SERVER.getURI();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar-EG",
        "fa-IR",
        "mr-IN",
        "my-MM",
        "ne-NP",
        "th-TH-u-nu-thai",
        "hi-IN-u-nu-deva",
        "tr-TR",
        "lt-LT",
        "und"
      })
  void everySentenceHasTheSameDigits(String locale) {
    long team = team("Z-Force");
    long leader = hero("Deadpond");
    long other = hero("Istanbul I");
    api().put(member(team, leader), "{\"role\": \"LEADER\"}").hasStatus(201);
    api().put(member(team, other), "{}").hasStatus(201);
    api().patch(member(team, other), "{\"active\": false}").hasStatus(200);
    Locale.setDefault(Locale.forLanguageTag(locale));

    says("The body is no JSON from line 2, column 9.", api().post("/heroes", "{\n\"name\": oh}"));
    says("There is no hero 99.", api().get("/heroes/99"));
    says(
        "Hero 1 has memberships (1), which only a cascade removes with it.",
        api().delete("/heroes/" + leader));
    says(
        "Team 1 has memberships (2), which only a cascade removes with it.",
        api().delete("/teams/" + team));
    says(
        "An inactive member is given no other role before it returns: hero 2, team 1.",
        api().patch(member(team, other), "{\"role\": \"DEPUTY\"}"));
    api().patch(member(team, other), "{\"active\": true}").hasStatus(200);
    says(
        "Hero 1 leads team 1, which has other active members (1): hand over first.",
        api().delete(member(team, leader)));
    isTheSameEverywhere(api().get("/heroes?limit=1"));
    isTheSameEverywhere(api().get("/heroes?limit=0"));
    isTheSameEverywhere(api().get("/problems/unknown-hero"));
    isTheSameEverywhere(api().get("/teams/1/members"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT", "ar-EG", "el-GR", "th-TH-u-ca-buddhist"})
  void namesAreFoldedAndHeadersAreReadAlike(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    long team = team("INITIAL i\u0300");

    for (String name : new String[] {"initial I\u0300", "Initial i\u0300"}) {
      api().post("/teams", "{\"name\": \"" + name + "\", \"headquarters\": \"x\"}").hasStatus(409);
    }
    Answer found = api().get("/teams?name=INITIAL");
    assertEquals(team, found.member("items").get(0).get("id").getLongValue());
    isTheSameEverywhere(found);
  }

  private static String member(long team, long hero) {
    return "/teams/" + team + "/members/" + hero;
  }

  private static void says(String detail, Answer answer) {
    assertEquals(detail, answer.member("detail").getStringValue());
    isTheSameEverywhere(answer);
  }

  /** Digits of other scripts are what a locale changes most. */
  private static void isTheSameEverywhere(Answer answer) {
    String all = answer.response().headers().map() + answer.response().body();
    assertTrue(all.codePoints().noneMatch(it -> Character.isDigit(it) && it > '9'), all);
    assertTrue(answer.header("Date").endsWith(" GMT"), all);
  }
}
