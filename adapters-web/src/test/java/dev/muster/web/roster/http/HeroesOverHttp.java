package dev.muster.web.roster.http;

import dev.muster.platform.web.kit.Answer;
import org.junit.jupiter.api.Test;

/** Heroes are added, read, revised and removed. */
public interface HeroesOverHttp extends RosterFixture {
  @Test
  default void aHeroIsAddedAndReadWhereTheLocationSays() {
    Answer added =
        api()
            .post(
                "/heroes",
                """
                {"name": "Rusty-Man", "secretName": "Tommy Sharp", "age": 48}\
                """);
    String hero =
        """
        {"id": %d, "name": "Rusty-Man", "secretName": "Tommy Sharp", "age": 48}\
        """
            .formatted(added.id());

    added.is(201, hero).hasHeader("Location", "/heroes/" + added.id());
    api().get(added.header("Location")).is(200, hero);
  }

  @Test
  default void anAgeThatIsNotToldIsNull() {
    for (String age : new String[] {"", ", \"age\": null"}) {
      Answer added =
          api().post("/heroes", "{\"name\": \"A\", \"secretName\": \"B\"%s}".formatted(age));

      added.is(
          201,
          """
          {"id": %d, "name": "A", "secretName": "B", "age": null}\
          """
              .formatted(added.id()));
    }
  }

  @Test
  default void aMergePatchChangesWhatItNamesAndNullTakesTheAgeAway() {
    String path = "/heroes/" + hero("Spider-Boy");

    api().patch(path, "{\"age\": 16}").hasStatus(200);
    api().patch(path, "{}").hasStatus(200);
    Answer named = api().patch(path, "{\"name\": \"Spider-Youngster\"}");
    named.is(
        200,
        """
        {"id": %d, "name": "Spider-Youngster", "secretName": "Secret", "age": 16}\
        """
            .formatted(named.id()));

    api()
        .patch(path, "{\"age\": null, \"secretName\": \"Pedro\"}")
        .is(
            200,
            """
            {"id": %d, "name": "Spider-Youngster", "secretName": "Pedro", "age": null}\
            """
                .formatted(named.id()));
    api().patch(path, "{\"name\": null}").isInvalid(one("/name", "must be a string"));
  }

  @Test
  default void aHeroWithoutMembershipsIsRemoved() {
    String path = "/heroes/" + hero("Deadpond");

    api().delete(path).isEmpty(204);
    api().delete(path).hasStatus(404);
    api().delete("/heroes/" + hero("Deadpond") + "?cascade=false").isEmpty(204);
    api()
        .delete("/heroes/" + hero("Deadpond") + "?cascade=true")
        .is(200, "{\"removedMemberships\": 0}");
  }

  @Test
  default void aCascadeTellsHowManyMembershipsWentWithTheHero() {
    long hero = hero("Deadpond");
    join(team("Z-Force"), hero, "MEMBER");
    join(team("Preventers"), hero, "MEMBER");

    api()
        .delete("/heroes/" + hero)
        .isProblem(
            409,
            "hero-has-memberships",
            """
            {"title": "Hero has memberships", "instance": "/heroes/%1$d", "heroId": %1$d,
             "memberships": 2, "detail":
             "Hero %1$d has memberships (2), which only a cascade removes with it."}\
            """
                .formatted(hero));
    api().delete("/heroes/" + hero + "?cascade=true").is(200, "{\"removedMemberships\": 2}");
    api().get("/heroes/" + hero).hasStatus(404);
  }

  @Test
  default void aHeroThatLeadsOthersIsNotRemoved() {
    long hero = hero("Deadpond");
    long team = team("Z-Force");
    join(team, hero, "LEADER");
    join(team, hero("Spider-Boy"), "MEMBER");

    api()
        .delete("/heroes/" + hero + "?cascade=true")
        .isProblem(
            409,
            "leads-teams",
            """
            {"title": "Leads teams", "instance": "/heroes/%1$d", "heroId": %1$d, "teamIds": [%2$d],
             "detail": "Hero %1$d leads teams with other active members: hand over first."}\
            """
                .formatted(hero, team));
  }

  @Test
  default void aHeroThatDoesNotExistIsNotFound() {
    String path = "/heroes/" + NOBODY;
    for (Answer answer :
        new Answer[] {
          api().get(path), api().patch(path, "{}"), api().delete(path), api().get(path + "/teams")
        }) {
      answer.isProblem(
          404,
          "unknown-hero",
          """
          {"title": "Unknown hero", "detail": "There is no hero %1$d.", "heroId": %1$d,
           "instance": "%2$s"}\
          """
              .formatted(NOBODY, answer.response().request().uri().getPath()));
    }
  }

  private static String one(String pointer, String detail) {
    return "[{\"pointer\": \"%s\", \"detail\": \"%s\"}]".formatted(pointer, detail);
  }
}
