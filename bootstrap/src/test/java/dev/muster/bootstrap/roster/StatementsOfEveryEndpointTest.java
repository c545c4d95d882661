package dev.muster.bootstrap.roster;

import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.persistence.roster.RosterTables;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.TestActors;
import dev.muster.web.roster.http.RosterFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint sends a fixed number of statements, however many rows it is about. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfEveryEndpointTest implements RosterFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject RosterTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;

  @Override
  public Map<String, String> getProperties() {
    return TestActors.believing(StatementBudget.counting(TestDatabase.settings()));
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void theNumberOfStatementsDoesNotDependOnTheNumberOfRows(int rows) {
    tables.clear();
    long hero = hero("Hero");
    long team = team("Team");
    List<Long> others = LongStream.range(0, rows).map(i -> hero("Other " + i)).boxed().toList();
    List<Long> teams = LongStream.range(0, rows).map(i -> team("Team " + i)).boxed().toList();
    join(team, hero, "LEADER");
    others.forEach(other -> join(team, other, "MEMBER"));
    teams.forEach(other -> join(other, hero, "MEMBER"));
    long stranger = hero("Stranger");
    String member = RosterFixture.member(team, stranger);
    String merge = "application/merge-patch+json";

    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.roster");
    budget.measure(1, "GET /heroes", () -> api().get("/heroes?limit=200"));
    budget.measure(1, "GET /heroes", () -> api().get("/heroes?minTeams=1"));
    budget.measure(1, "GET /heroes/{heroId}", () -> api().get("/heroes/" + hero));
    budget.measure(
        1, "GET /heroes/{heroId}/teams", () -> api().get("/heroes/" + hero + "/teams?limit=200"));
    budget.measure(1, "GET /teams", () -> api().get("/teams?limit=200"));
    budget.measure(1, "GET /teams/{teamId}", () -> api().get("/teams/" + team));
    budget.measure(
        1, "GET /teams/{teamId}/members", () -> api().get("/teams/" + team + "/members?limit=200"));
    budget.measure(
        1, "GET /teams/{teamId}/summary", () -> api().get("/teams/" + team + "/summary"));
    budget.measure(
        1,
        "GET /teams/{teamId}/members/{heroId}",
        () -> api().get(RosterFixture.member(team, hero)));
    budget.measure(
        1,
        "POST /heroes",
        () -> api().post("/heroes", "{\"name\": \"New\", \"secretName\": \"New\"}"));
    budget.measure(
        1,
        "POST /teams",
        () -> api().post("/teams", "{\"name\": \"New\", \"headquarters\": \"New\"}"));
    // With a key: claim, find, add, store; the second time claim, find.
    budget.measure(
        4,
        "POST /heroes",
        () -> keyed("/heroes", "{\"name\": \"Once\", \"secretName\": \"Once\"}"));
    budget.measure(
        2,
        "POST /heroes",
        () -> keyed("/heroes", "{\"name\": \"Once\", \"secretName\": \"Once\"}"));
    budget.measure(
        4,
        "POST /teams",
        () -> keyed("/teams", "{\"name\": \"Once\", \"headquarters\": \"Once\"}"));
    budget.measure(
        2,
        "POST /teams",
        () -> keyed("/teams", "{\"name\": \"Once\", \"headquarters\": \"Once\"}"));
    budget.measure(
        2,
        "PATCH /heroes/{heroId}",
        () -> api().send("PATCH", "/heroes/" + hero, merge, "{\"age\": 7}"));
    budget.measure(
        2,
        "PATCH /teams/{teamId}",
        () -> api().send("PATCH", "/teams/" + team, merge, "{\"headquarters\": \"Moon\"}"));
    budget.measure(2, "PUT /teams/{teamId}/members/{heroId}", () -> api().put(member, "{}"));
    budget.measure(1, "PUT /teams/{teamId}/members/{heroId}", () -> api().put(member, "{}"));
    budget.measure(
        2,
        "PATCH /teams/{teamId}/members/{heroId}",
        () -> api().send("PATCH", member, merge, "{\"role\": \"DEPUTY\"}"));
    budget.measure(
        2,
        "PUT /teams/{teamId}/leader",
        () -> api().put("/teams/" + team + "/leader", "{\"heroId\": " + stranger + "}"));
    budget.measure(
        2,
        "PUT /teams/{teamId}/leader",
        () -> api().put("/teams/" + team + "/leader", "{\"heroId\": " + hero + "}"));
    budget.measure(2, "DELETE /teams/{teamId}/members/{heroId}", () -> api().delete(member));
    measurePlayers(budget, hero, team);
    String batch =
        "{\"heroIds\": "
            + others.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"))
            + "}";
    String members = "/teams/" + teams.getFirst() + "/members";
    budget.measure(4, "POST /teams/{teamId}/members", () -> api().post(members, batch));
    others.forEach(other -> deactivate(teams.getFirst(), other));
    budget.measure(4, "POST /teams/{teamId}/members", () -> api().post(members, batch));
    deactivate(teams.getFirst(), others.getFirst());
    String bothKinds = "{\"heroIds\": [%d, %d]}".formatted(others.getFirst(), stranger);
    budget.measure(5, "POST /teams/{teamId}/members", () -> api().post(members, bothKinds));
    budget.measure(
        7, "DELETE /heroes/{heroId}", () -> api().delete("/heroes/" + stranger + "?cascade=true"));
    budget.measure(
        4, "DELETE /teams/{teamId}", () -> api().delete("/teams/" + team + "?cascade=true"));
    budget.measure(
        7, "DELETE /heroes/{heroId}", () -> api().delete("/heroes/" + hero + "?cascade=true"));
    budget.assertComplete();
  }

  /** A user who plays a leader pays for the claim of its team, and those who have a role do not. */
  private void measurePlayers(StatementBudget budget, long hero, long team) {
    long user =
        api()
            .post("/users", "{\"username\": \"ada\", \"email\": \"ada@example.org\"}")
            .hasStatus(201)
            .id();
    String player = "/heroes/" + hero + "/player";
    String body = "{\"userId\": " + user + "}";
    // The link, and whether there is such a user.
    budget.measure(2, "PUT /heroes/{heroId}/player", () -> api().put(player, body));
    budget.measure(2, "PUT /heroes/{heroId}/player", () -> api().put(player, body));
    budget.measure(1, "GET /heroes/{heroId}/player", () -> api().get(player));
    // Whether the user is there, and the claim, which is two: it looks again when it has the team.
    budget.measure(
        5,
        "PATCH /teams/{teamId}",
        () ->
            api().as(TestActors.user(user)).patch("/teams/" + team, "{\"headquarters\": \"Sun\"}"));
    budget.measure(1, "DELETE /heroes/{heroId}/player", () -> api().delete(player));
  }

  private Answer keyed(String path, String json) {
    return api()
        .send(
            api()
                .request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-of-" + path)
                .POST(BodyPublishers.ofString(json)));
  }
}
