package dev.muster.web.roster.http;

import static dev.muster.web.roster.http.RosterFixture.member;
import static dev.muster.web.roster.http.RosterFixture.membership;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Heroes, teams and memberships are sent back as they were read, changed in one member or none. */
public interface RepresentationsOverHttp extends RosterFixture {
  @Test
  default void whatWasReadChangesNothingWhenItIsSentBack() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    long resting = hero("Resting");
    join(team, resting, "LEADER");
    deactivate(team, resting);
    join(team, hero, "DEPUTY");

    for (String path :
        new String[] {
          "/heroes/" + hero, "/teams/" + team, member(team, hero), member(team, resting)
        }) {
      Answer read = api().get(path);
      Answer patched = api().patch(path, read.body()).is(200, read.body());
      assertEquals(read.header("ETag"), patched.header("ETag"));
      if (path.contains("members")) {
        Answer put = api().put(path, read.body()).is(200, read.body());
        assertEquals(read.header("ETag"), put.header("ETag"));
      }
    }
  }

  @Test
  default void oneMemberIsChangedInAllThatWasRead() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");
    String ofHero = api().get("/heroes/" + hero).body().replace("null", "33");
    String ofTeam = api().get("/teams/" + team).body().replace("Base", "Elsewhere");
    String path = member(team, hero);
    String deputy = membership(team, hero, "DEPUTY", true);
    String resting = membership(team, hero, "DEPUTY", false);

    api().patch("/heroes/" + hero, ofHero).is(200, ofHero);
    api().patch("/teams/" + team, ofTeam).is(200, ofTeam);
    api().patch(path, deputy).is(200, deputy);
    api().put(path, resting).is(200, resting);
    api().put(path, deputy).is(200, deputy);
    api().patch(path, resting).is(200, resting);
  }

  @Test
  default void whatNoRequestChangesIsRefusedByName() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");
    String path = member(team, hero);
    String moved = "{\"joinedAt\": \"2024-01-01T00:00:00.000001Z\", \"role\": \"DEPUTY\"}";
    String others = "{\"teamId\": %d, \"heroId\": %1$d}".formatted(NOBODY);

    api().patch("/heroes/" + hero, "{\"id\": 99, \"age\": 3}").isInvalid(differing("/id"));
    api().patch("/teams/" + team, "{\"id\": 99}").isInvalid(differing("/id"));
    api().patch(path, moved).isInvalid(differing("/joinedAt"));
    api().patch(path, others).isInvalid(differing("/heroId", "/teamId"));
    api().put(path, others).isInvalid(differing("/heroId", "/teamId"));
    api().get(path).is(200, membership(team, hero, "MEMBER", true));
  }

  @Test
  default void aPutThatJoinsTakesWhatItWillBeReadAs() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    String joined = membership(team, hero, "DEPUTY", true);

    api().put(member(team, hero), joined.replace("true", "false")).hasStatus(404);
    api().put(member(team, NOBODY), joined).isInvalid(differing("/heroId"));
    api().put(member(team, hero), joined).is(201, joined);
  }

  @Test
  default void aPutThatLetsAMemberRestKeepsTheRules() {
    long team = team("Z-Force");
    long leader = hero("Leader");
    long follower = hero("Follower");
    join(team, leader, "LEADER");
    join(team, follower, "MEMBER");

    api().put(member(team, leader), membership(team, leader, "LEADER", false)).hasStatus(409);
    api().put(member(team, follower), membership(team, follower, "DEPUTY", false)).hasStatus(409);
    api().get(member(team, follower)).is(200, membership(team, follower, "MEMBER", true));
  }

  @Test
  default void aStaleVersionIsToldBeforeWhatDiffersInWhatIsStored() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");

    api()
        .send(
            api()
                .request(member(team, hero))
                .method(
                    "PATCH", BodyPublishers.ofString("{\"joinedAt\": \"2025-01-01T00:00:00Z\"}"))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"7\""))
        .hasStatus(412);
  }

  @Test
  default void theBeginningIsATermOfJoiningAndCountsForNobodyWhoIsAMember() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");
    String member = membership(team, hero, "MEMBER", true);

    api().put(member(team, hero), member.replace("2024", "2023")).is(200, member);
    deactivate(team, hero);
    api().put(member(team, hero), member.replace("2024", "2023")).is(200, member);
    String resting = membership(team, hero, "MEMBER", false);
    api().put(member(team, hero), resting.replace("2024", "2023")).is(200, resting);
  }

  private static String differing(String... pointers) {
    StringBuilder errors = new StringBuilder();
    for (String pointer : pointers) {
      errors
          .append(errors.isEmpty() ? "[" : ", ")
          .append("{\"pointer\": \"%s\", \"detail\": \"cannot be changed: ".formatted(pointer))
          .append("leave it out, or send it as it was read\"}");
    }
    return errors.append("]").toString();
  }
}
