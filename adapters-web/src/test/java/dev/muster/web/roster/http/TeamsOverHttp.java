package dev.muster.web.roster.http;

import dev.muster.platform.web.kit.Answer;
import org.junit.jupiter.api.Test;

/** Teams are added, read, revised, counted and removed. */
public interface TeamsOverHttp extends RosterFixture {
  @Test
  default void aTeamIsAddedAndReadWhereTheLocationSays() {
    Answer added =
        api()
            .post(
                "/teams",
                """
                {"name": "Z-Force", "headquarters": "Sister Margaret's Bar"}\
                """);
    String team =
        """
        {"id": %d, "name": "Z-Force", "headquarters": "Sister Margaret's Bar"}\
        """
            .formatted(added.id());

    added.is(201, team).hasHeader("Location", "/teams/" + added.id());
    api().get(added.header("Location")).is(200, team);
  }

  @Test
  default void aMergePatchChangesWhatItNames() {
    long team = team("Z-Force");

    api()
        .patch("/teams/" + team, "{\"headquarters\": \"Sharp Tower\"}")
        .is(
            200,
            """
            {"id": %d, "name": "Z-Force", "headquarters": "Sharp Tower"}\
            """
                .formatted(team));
    api()
        .patch("/teams/" + team, "{\"name\": \"z-force\"}")
        .is(
            200,
            """
            {"id": %d, "name": "z-force", "headquarters": "Sharp Tower"}\
            """
                .formatted(team));
  }

  @Test
  default void aNameIsTakenWhateverItsCase() {
    team("Z-Force");
    long other = team("Preventers");
    String problem =
        """
        {"title": "Team name taken", "detail": "Another team is called z-FORCE.",
         "name": "z-FORCE", "instance": "%s"}\
        """;

    api()
        .post("/teams", "{\"name\": \"z-FORCE\", \"headquarters\": \"Base\"}")
        .isProblem(409, "team-name-taken", problem.formatted("/teams"));
    api()
        .patch("/teams/" + other, "{\"name\": \"z-FORCE\"}")
        .isProblem(409, "team-name-taken", problem.formatted("/teams/" + other));
  }

  @Test
  default void theSummaryCountsTheActiveByRole() {
    long team = team("Z-Force");
    join(team, hero("Leader"), "LEADER");
    join(team, hero("Deputy"), "DEPUTY");
    join(team, hero("First"), "MEMBER");
    join(team, hero("Second"), "MEMBER");
    long resting = hero("Resting");
    join(team, resting, "DEPUTY");
    deactivate(team, resting);

    api()
        .get("/teams/" + team + "/summary")
        .is(
            200,
            """
            {"teamId": %d, "total": 5, "active": 4, "inactive": 1,
             "byRole": {"LEADER": 1, "DEPUTY": 1, "MEMBER": 2}}\
            """
                .formatted(team));
  }

  @Test
  default void aTeamWithMembershipsIsRemovedByCascadeAlone() {
    long team = team("Z-Force");
    join(team, hero("Leader"), "LEADER");
    join(team, hero("Member"), "MEMBER");

    api()
        .delete("/teams/" + team)
        .isProblem(
            409,
            "team-has-memberships",
            """
            {"title": "Team has memberships", "instance": "/teams/%1$d", "teamId": %1$d,
             "memberships": 2, "detail":
             "Team %1$d has memberships (2), which only a cascade removes with it."}\
            """
                .formatted(team));
    api().delete("/teams/" + team + "?cascade=true").is(200, "{\"removedMemberships\": 2}");
    api().delete("/teams/" + team("Preventers")).isEmpty(204);
  }

  @Test
  default void aTeamThatDoesNotExistIsNotFound() {
    String path = "/teams/" + NOBODY;
    for (Answer answer :
        new Answer[] {
          api().get(path),
          api().patch(path, "{}"),
          api().delete(path),
          api().get(path + "/summary"),
          api().get(path + "/members"),
          api().post(path + "/members", "{\"heroIds\": [1]}"),
          api().put(path + "/leader", "{\"heroId\": 1}"),
          api().put(path + "/members/1", ""),
          api().get(path + "/members/1"),
          api().patch(path + "/members/1", "{}"),
          api().delete(path + "/members/1")
        }) {
      answer.isProblem(
          404,
          "unknown-team",
          """
          {"title": "Unknown team", "detail": "There is no team %1$d.", "teamId": %1$d,
           "instance": "%2$s"}\
          """
              .formatted(NOBODY, answer.response().request().uri().getPath()));
    }
  }
}
