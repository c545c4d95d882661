package dev.muster.web.roster.http;

import static dev.muster.web.roster.http.RosterFixture.member;
import static dev.muster.web.roster.http.RosterFixture.membership;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Heroes join a team, change and leave, one at a time. */
public interface MembersOverHttp extends RosterFixture {
  @Test
  default void whoJoinsIsCreatedAndFoundWhereTheLocationSays() {
    String path = member(team("Z-Force"), hero("Deadpond"));
    Answer joined =
        api().put(path, "{\"role\": \"DEPUTY\", \"joinedAt\": \"2024-01-01T02:00:00+02:00\"}");
    String membership =
        membership(
            joined.member("teamId").getLongValue(),
            joined.member("heroId").getLongValue(),
            "DEPUTY",
            true);

    joined.is(201, membership).hasHeader("Location", path);
    api().get(path).is(200, membership);
  }

  @Test
  default void aJoinNeedsNoBody() {
    long team = team("Z-Force");

    api().put(member(team, hero("A")), "").hasStatus(201);
    api().put(member(team, hero("B")), "{}").hasStatus(201);
    api().send(api().request(member(team, hero("C"))).PUT(BodyPublishers.noBody())).hasStatus(201);
    api()
        .send(
            api()
                .request(member(team, hero("D")))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(" null\n")))
        .hasStatus(201);
  }

  @Test
  default void joiningAgainChangesNothingButARoleThatIsAskedFor() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");

    String later = "\"joinedAt\": \"2025-01-01T00:00:00Z\"";
    api()
        .put(member(team, hero), "{%s}".formatted(later))
        .is(200, membership(team, hero, "MEMBER", true));
    api()
        .put(member(team, hero), "{\"role\": \"DEPUTY\", %s}".formatted(later))
        .is(200, membership(team, hero, "DEPUTY", true))
        .hasHeader("Location", "");
  }

  @Test
  default void anInactiveMemberReturns() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "DEPUTY");

    api()
        .patch(member(team, hero), "{\"active\": false}")
        .is(200, membership(team, hero, "DEPUTY", false));
    api().put(member(team, hero), "").is(200, membership(team, hero, "DEPUTY", true));
  }

  @Test
  default void aMergePatchChangesRoleAndActivity() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "DEPUTY");
    deactivate(team, hero);
    String path = member(team, hero);

    api().patch(path, "{}").is(200, membership(team, hero, "DEPUTY", false));
    api()
        .patch(path, "{\"role\": \"MEMBER\", \"active\": true}")
        .is(200, membership(team, hero, "MEMBER", true));
    api()
        .patch(path, "{\"role\": null, \"active\": null, \"joinedAt\": null}")
        .isInvalid(
            """
            [{"pointer": "/active", "detail": "must be true or false"},
             {"pointer": "/joinedAt", "detail": "must be a string"},
             {"pointer": "/role", "detail": "must be a string"}]\
            """);
  }

  @Test
  default void whoLeavesIsNoMemberAnyMore() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");
    String path = member(team, hero);

    api().delete(path).isEmpty(204);
    for (Answer answer :
        new Answer[] {api().get(path), api().patch(path, "{}"), api().delete(path)}) {
      answer.isProblem(
          404,
          "unknown-membership",
          """
          {"title": "Unknown membership", "detail": "Hero %d is no member of team %d.",
           "instance": "%s", "teamId": %2$d, "heroId": %1$d}\
          """
              .formatted(hero, team, path));
    }
  }

  @Test
  default void nobodyJoinsInTheFuture() {
    String path = member(team("Z-Force"), hero("Deadpond"));

    Answer refused = api().put(path, "{\"joinedAt\": \"9999-12-31T23:59:59Z\"}");

    String now = refused.member("now").getStringValue();
    refused.isProblem(
        409,
        "joins-in-future",
        """
        {"title": "Joins in the future", "instance": "%s", "now": "%s",
         "joinedAt": "9999-12-31T23:59:59Z",
         "detail": "A membership cannot begin at 9999-12-31T23:59:59Z: it is %2$s now."}\
        """
            .formatted(path, now));
  }

  @Test
  default void aNewMembershipBeginsNow() {
    String path = member(team("Z-Force"), hero("Deadpond"));
    String future = "{\"joinedAt\": \"9999-01-01T00:00:00Z\"}";
    String before = api().put(path, future).member("now").getStringValue();

    String joinedAt = api().put(path, "").hasStatus(201).member("joinedAt").getStringValue();

    String other = member(team("Preventers"), hero("Spider-Boy"));
    String after = api().put(other, future).member("now").getStringValue();
    Instant moment = Instant.parse(joinedAt);
    assertFalse(moment.plusMillis(1).isBefore(Instant.parse(before)), joinedAt);
    assertFalse(moment.isAfter(Instant.parse(after)), joinedAt);
  }

  @Test
  default void anInactiveMemberIsGivenNoOtherRole() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");
    deactivate(team, hero);

    api()
        .patch(member(team, hero), "{\"role\": \"DEPUTY\"}")
        .isProblem(
            409,
            "inactive-member",
            """
            {"title": "Inactive member", "instance": "%s", "teamId": %d, "heroId": %d, "detail":
             "An inactive member is given no other role before it returns: hero %3$d, team %2$d."}\
            """
                .formatted(member(team, hero), team, hero));
  }

  @Test
  default void aHeroThatDoesNotExistIsNoMember() {
    long team = team("Z-Force");
    String path = member(team, NOBODY);
    for (Answer answer :
        new Answer[] {
          api().put(path, ""),
          api().get(path),
          api().patch(path, "{}"),
          api().delete(path),
          api().put("/teams/" + team + "/leader", "{\"heroId\": %d}".formatted(NOBODY))
        }) {
      answer.hasStatus(404);
      assertEquals("/problems/unknown-hero", answer.member("type").getStringValue());
    }
  }
}
