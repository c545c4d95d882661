package dev.muster.web.roster.http;

import static dev.muster.web.roster.http.RosterFixture.member;
import static dev.muster.web.roster.http.RosterFixture.membership;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many heroes are asked into a team at once. */
public interface BatchOverHttp extends RosterFixture {
  @Test
  default void everyHeroOfABatchHasItsOutcome() {
    long team = team("Z-Force");
    long active = hero("Active");
    long resting = hero("Resting");
    long fresh = hero("New");
    join(team, active, "MEMBER");
    join(team, resting, "MEMBER");
    deactivate(team, resting);

    api()
        .post(
            "/teams/" + team + "/members",
            "{\"heroIds\": [%d, %d, %d, %d, %d], \"role\": \"DEPUTY\"}"
                .formatted(fresh, NOBODY, resting, active, fresh))
        .is(
            200,
            """
            {"joined": 1, "returned": 1, "alreadyMembers": 2, "unknown": 1, "items": [
             {"heroId": %d, "outcome": "JOINED", "role": "DEPUTY"},
             {"heroId": %d, "outcome": "UNKNOWN_HERO", "role": null},
             {"heroId": %d, "outcome": "RETURNED", "role": "DEPUTY"},
             {"heroId": %d, "outcome": "ALREADY_MEMBER", "role": "MEMBER"},
             {"heroId": %1$d, "outcome": "ALREADY_MEMBER", "role": "DEPUTY"}]}\
            """
                .formatted(fresh, NOBODY, resting, active));
    api().get(member(team, resting)).is(200, membership(team, resting, "DEPUTY", true));
    api().get(member(team, active)).is(200, membership(team, active, "MEMBER", true));
  }

  @Test
  default void aBatchHasOneToAThousandHeroes() {
    String path = "/teams/" + team("Z-Force") + "/members";
    String wrong =
        """
        [{"pointer": "/heroIds", "detail": "must be an array of 1 to 1000 items"}]\
        """;

    api().post(path, batch(1_000)).hasStatus(200);
    api().post(path, batch(1_001)).isInvalid(wrong);
    api().post(path, batch(0)).isInvalid(wrong);
    api().post(path, "{\"heroIds\": 1}").isInvalid(wrong);
    api().post(path, "{}").isInvalid("[{\"pointer\": \"/heroIds\", \"detail\": \"is required\"}]");
  }

  @Test
  default void everyItemThatIsNoIdentityIsTold() {
    api()
        .post("/teams/1/members", "{\"heroIds\": [1, \"2\", 0, 3.5, null], \"role\": \"leader\"}")
        .isInvalid(
            """
            [{"pointer": "/heroIds/1", "detail": "must be a whole number"},
             {"pointer": "/heroIds/2", "detail": "must be a positive whole number"},
             {"pointer": "/heroIds/3", "detail": "must be a whole number"},
             {"pointer": "/heroIds/4", "detail": "must be a whole number"},
             {"pointer": "/role", "detail": "must be one of LEADER, DEPUTY, MEMBER"}]\
            """
                .formatted(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  default void nobodyOfABatchJoinsWhenARuleIsBroken() {
    long team = team("Z-Force");
    long first = hero("First");

    api()
        .post(
            "/teams/" + team + "/members",
            "{\"heroIds\": [%d, %d], \"role\": \"LEADER\"}".formatted(first, hero("Second")))
        .hasStatus(409);
    api().get(member(team, first)).hasStatus(404);
  }

  private static String batch(int size) {
    return LongStream.range(0, size)
        .mapToObj(i -> Long.toString(NOBODY + i))
        .collect(Collectors.joining(",", "{\"heroIds\": [", "]}"));
  }
}
