package dev.muster.web.roster.http;

import static dev.muster.web.roster.http.RosterFixture.member;
import static dev.muster.web.roster.http.RosterFixture.membership;

import dev.muster.platform.web.kit.Answer;
import org.junit.jupiter.api.Test;

/** A team has one leader, who is replaced by hand-over alone. */
public interface LeaderOverHttp extends RosterFixture {
  @Test
  default void aHandOverAnswersWithBothMemberships() {
    long team = team("Z-Force");
    long first = hero("First");
    long second = hero("Second");
    join(team, first, "MEMBER");
    join(team, second, "MEMBER");

    api()
        .put("/teams/" + team + "/leader", "{\"heroId\": %d}".formatted(first))
        .is(
            200,
            "{\"leader\": %s, \"former\": null}"
                .formatted(membership(team, first, "LEADER", true)));
    api()
        .put("/teams/" + team + "/leader", "{\"heroId\": %d}".formatted(second))
        .is(
            200,
            "{\"leader\": %s, \"former\": %s}"
                .formatted(
                    membership(team, second, "LEADER", true),
                    membership(team, first, "DEPUTY", true)));
  }

  @Test
  default void aSecondLeaderIsRefused() {
    long team = team("Z-Force");
    long leader = hero("Leader");
    long other = hero("Other");
    join(team, leader, "LEADER");

    Answer joining = api().put(member(team, other), "{\"role\": \"LEADER\"}");
    join(team, other, "MEMBER");
    Answer promoted = api().patch(member(team, other), "{\"role\": \"LEADER\"}");

    for (Answer answer : new Answer[] {joining, promoted}) {
      answer.isProblem(
          409,
          "leadership-taken",
          """
          {"title": "Leadership taken", "instance": "%s", "teamId": %d, "leaderId": %d, "detail":
           "Team %2$d has no room for a second leader: only a hand-over replaces the first."}\
          """
              .formatted(member(team, other), team, leader));
    }
  }

  @Test
  default void aLeaderDoesNotDesertOthers() {
    long team = team("Z-Force");
    long leader = hero("Leader");
    join(team, leader, "LEADER");
    join(team, hero("First"), "MEMBER");
    join(team, hero("Second"), "DEPUTY");
    String path = member(team, leader);

    for (Answer answer :
        new Answer[] {
          api().delete(path),
          api().patch(path, "{\"active\": false}"),
          api().patch(path, "{\"role\": \"MEMBER\"}"),
          api().put(path, "{\"role\": \"MEMBER\"}")
        }) {
      answer.isProblem(
          409,
          "desertion",
          """
          {"title": "Desertion", "instance": "%s", "teamId": %d, "heroId": %d, "followers": 2,
           "detail": "Hero %3$d leads team %2$d, which has other active members (2): hand over first."}\
          """
              .formatted(path, team, leader));
    }
  }

  @Test
  default void aSuccessorIsAnActiveMember() {
    long team = team("Z-Force");
    long resting = hero("Resting");
    join(team, resting, "DEPUTY");
    deactivate(team, resting);
    String path = "/teams/" + team + "/leader";

    for (long hero : new long[] {resting, hero("Stranger")}) {
      api()
          .put(path, "{\"heroId\": %d}".formatted(hero))
          .isProblem(
              409,
              "successor-not-active",
              """
              {"title": "Successor not active", "instance": "%s", "teamId": %d, "heroId": %d,
               "detail": "Hero %3$d is no active member of team %2$d and cannot lead it."}\
              """
                  .formatted(path, team, hero));
    }
  }
}
