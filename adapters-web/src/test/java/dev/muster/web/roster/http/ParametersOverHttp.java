package dev.muster.web.roster.http;

import org.junit.jupiter.api.Test;

/** The roster's parameters of path and query have one spelling, and unknown ones are refused. */
public interface ParametersOverHttp extends RosterFixture {
  @Test
  default void anIdentityIsAPositiveWholeNumber() {
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
      api().get("/heroes/" + id).isInvalid("[" + wrongId("heroId") + "]");
      api().delete("/teams/" + id).isInvalid("[" + wrongId("teamId") + "]");
      api()
          .put("/teams/" + id + "/members/" + id, "")
          .isInvalid("[" + wrongId("heroId") + "," + wrongId("teamId") + "]");
    }
    api().get("/heroes/9223372036854775807").hasStatus(404);
  }

  @Test
  default void everythingThatIsWrongWithTheParametersIsToldAtOnceAndInOrder() {
    api()
        .get(
            "/teams/x/members?role=leader&active=yes&joinedFrom=2024&limit=0&joinedTo=&after=a&z=1&y")
        .isInvalid(
            """
            [{"parameter": "active", "detail": "must be true or false"},
             {"parameter": "joinedFrom", "detail":
              "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z"},
             {"parameter": "joinedTo", "detail":
              "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z"},
             {"parameter": "limit", "detail": "must be a whole number from 1 to 200"},
             {"parameter": "role", "detail": "must be one of LEADER, DEPUTY, MEMBER"},
             {"parameter": "teamId", "detail":
              "must be a whole number from 1 to 9223372036854775807"},
             {"parameter": "y", "detail": "is not known here"},
             {"parameter": "z", "detail": "is not known here"}]\
            """);
  }

  @Test
  default void aLimitIsAWholeNumberUpToItsMaximum() {
    String range = "must be a whole number from 1 to 200";
    for (String limit : new String[] {"0", "201", "2147483647"}) {
      api().get("/heroes?limit=" + limit).isInvalid(one("limit", range));
    }
    for (String number :
        new String[] {"", "-1", "1.0", "1e1", "+1", "%2B1", "01", "4294967297", "x"}) {
      api().get("/heroes?limit=" + number).isInvalid(one("limit", range));
      api()
          .get("/heroes?minTeams=" + number)
          .isInvalid(one("minTeams", "must be a whole number from 0 to 2147483647"));
    }
    api().get("/heroes?limit=200&minTeams=2147483647").hasStatus(200);
  }

  @Test
  default void aRangeIsNotInverted() {
    String path = "/teams/1/members?joinedFrom=2024-01-01T00:00:00Z&joinedTo=";

    api()
        .get(path + "2024-01-01T00:00:00%2B00:01")
        .isInvalid(one("joinedTo", "must not be before the beginning of the range"));
    api().get(path + "2024-01-01T00:00:00-00:01").hasStatus(404);
    String second = "/teams/1/members?joinedFrom=2024-01-01T00:00:00.";
    api().get(second + "0000005Z&joinedTo=2024-01-01T00:00:00.0000007Z").hasStatus(404);
    api()
        .get(second + "0000007Z&joinedTo=2024-01-01T00:00:00.0000005Z")
        .isInvalid(one("joinedTo", "must not be before the beginning of the range"));
  }

  @Test
  default void unknownAndRepeatedParametersAreRefusedOnEveryRoute() {
    api().get("/heroes/1?x=1").isInvalid(one("x", "is not known here"));
    api().get("/heroes?name=a&name=b").isInvalid(one("name", "must not be repeated"));
    api().get("/heroes?Name=a").isInvalid(one("Name", "is not known here"));
    api().get("/heroes/1/teams?joinedFrom=x").isInvalid(one("joinedFrom", "is not known here"));
    api()
        .post("/heroes?x=", "{\"name\": \"A\", \"secretName\": \"B\"}")
        .isInvalid(one("x", "is not known here"));
    api().put("/teams/1/members/1?role=LEADER", "").isInvalid(one("role", "is not known here"));
    api().delete("/teams/1/members/1?cascade=true").isInvalid(one("cascade", "is not known here"));
    api().get("/teams/1/summary?heroId=1").isInvalid(one("heroId", "is not known here"));
    api().delete("/heroes/1?cascade=TRUE").isInvalid(one("cascade", "must be true or false"));
    api()
        .delete("/teams/1?cascade=true&cascade=true")
        .isInvalid(one("cascade", "must not be repeated"));
  }

  @Test
  default void aNameToLookForHasNoForbiddenCharacter() {
    api()
        .get("/heroes?name=%00")
        .isInvalid(
            one(
                "name",
                "must not have control characters, line separators, bidirectional controls,"
                    + " invisible fillers, unpaired surrogates or noncharacters"));
    api().get("/teams?name=").isInvalid(one("name", "must have 1 to 100 characters"));
    api().get("/heroes?name=%20").hasStatus(200);
  }

  private static String wrongId(String name) {
    return "{\"parameter\": \"%s\", \"detail\": \"must be a whole number from 1 to 9223372036854775807\"}"
        .formatted(name);
  }

  private static String one(String name, String detail) {
    return "[{\"parameter\": \"%s\", \"detail\": \"%s\"}]".formatted(name, detail);
  }
}
