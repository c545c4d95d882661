package dev.muster.web.roster.http;

import static dev.muster.web.roster.http.RosterFixture.member;
import static dev.muster.web.roster.http.RosterFixture.membership;

import org.junit.jupiter.api.Test;

/** A resting member returns by a batch, PUT and PATCH, and each answer tells its role. */
public interface ReturningOverHttp extends RosterFixture {
  @Test
  default void aRoleThatIsToldIsGivenToWhoReturnsWhicheverWay() {
    assertReturn("MEMBER", false, "DEPUTY", "DEPUTY");
    assertReturn("DEPUTY", false, "LEADER", "LEADER");
    assertReturn("LEADER", false, "MEMBER", "MEMBER");
    assertReturn("LEADER", true, "DEPUTY", "DEPUTY");
  }

  @Test
  default void whoReturnsWithoutARoleHasTheOneThatItHad() {
    assertReturn("MEMBER", false, null, "MEMBER");
    assertReturn("DEPUTY", true, null, "DEPUTY");
    assertReturn("LEADER", false, null, "LEADER");
  }

  @Test
  default void aFormerLeaderReturnsAsMemberWhereAnotherLeadsAndEachAnswerTellsIt() {
    assertReturn("LEADER", true, null, "MEMBER");
  }

  @Test
  default void aFormerLeaderIsNotMadeAMemberWhenItAsksToLead() {
    long team = team("Z-Force");
    long former = resting(team, "LEADER");
    join(team, hero("Sitting"), "LEADER");
    String path = member(team, former);

    api().post("/teams/" + team + "/members", batch(former, "LEADER")).hasStatus(409);
    api().put(path, "{\"role\": \"LEADER\"}").hasStatus(409);
    api().patch(path, "{\"role\": \"LEADER\", \"active\": true}").hasStatus(409);
    api().get(path).is(200, membership(team, former, "LEADER", false));
  }

  private void assertReturn(String before, boolean led, String asked, String after) {
    String role = asked == null ? "" : "\"role\": \"%s\"".formatted(asked);
    for (String way : new String[] {"POST", "PUT", "PATCH"}) {
      long team = team("Team " + hero("Number"));
      long hero = resting(team, before);
      if (led) {
        join(team, hero("Sitting"), "LEADER");
      }
      String path = member(team, hero);
      String back = membership(team, hero, after, true);
      switch (way) {
        case "PUT" -> api().put(path, "{%s}".formatted(role)).is(200, back);
        case "PATCH" ->
            api()
                .patch(path, "{\"active\": true%s}".formatted(asked == null ? "" : ", " + role))
                .is(200, back);
        default ->
            api()
                .post("/teams/" + team + "/members", batch(hero, asked))
                .is(
                    200,
                    """
                    {"joined": 0, "returned": 1, "alreadyMembers": 0, "unknown": 0, "items": [
                     {"heroId": %d, "outcome": "RETURNED", "role": "%s"}]}\
                    """
                        .formatted(hero, after));
      }
      api().get(path).is(200, back);
    }
  }

  private long resting(long team, String role) {
    long hero = hero("Resting");
    join(team, hero, role);
    deactivate(team, hero);
    return hero;
  }

  private static String batch(long hero, String role) {
    return role == null
        ? "{\"heroIds\": [%d]}".formatted(hero)
        : "{\"heroIds\": [%d], \"role\": \"%s\"}".formatted(hero, role);
  }
}
