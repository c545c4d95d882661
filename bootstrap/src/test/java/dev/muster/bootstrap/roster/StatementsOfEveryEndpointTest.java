package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.persistence.roster.RosterTables;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.web.roster.http.RosterFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint sends a fixed number of statements, however many rows it is about. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfEveryEndpointTest implements RosterFixture, TestPropertyProvider {
  private final Set<String> measured = new TreeSet<>();

  @Inject EmbeddedServer server;
  @Inject RosterTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.count-statements", "true");
    return settings;
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

    measure(0, "GET /", () -> api().get("/"));
    measure(0, "GET /docs", () -> api().get("/docs"));
    measure(0, "GET /openapi.yaml", () -> api().get("/openapi.yaml"));
    measure(0, "GET /problems", () -> api().get("/problems"));
    measure(0, "GET /problems/{code}", () -> api().get("/problems/unknown-hero"));
    measure(1, "GET /heroes", () -> api().get("/heroes?limit=200"));
    measure(1, "GET /heroes", () -> api().get("/heroes?minTeams=1"));
    measure(1, "GET /heroes/{heroId}", () -> api().get("/heroes/" + hero));
    measure(
        1, "GET /heroes/{heroId}/teams", () -> api().get("/heroes/" + hero + "/teams?limit=200"));
    measure(1, "GET /teams", () -> api().get("/teams?limit=200"));
    measure(1, "GET /teams/{teamId}", () -> api().get("/teams/" + team));
    measure(
        1, "GET /teams/{teamId}/members", () -> api().get("/teams/" + team + "/members?limit=200"));
    measure(1, "GET /teams/{teamId}/summary", () -> api().get("/teams/" + team + "/summary"));
    measure(
        1,
        "GET /teams/{teamId}/members/{heroId}",
        () -> api().get(RosterFixture.member(team, hero)));
    measure(
        1,
        "POST /heroes",
        () -> api().post("/heroes", "{\"name\": \"New\", \"secretName\": \"New\"}"));
    measure(
        1,
        "POST /teams",
        () -> api().post("/teams", "{\"name\": \"New\", \"headquarters\": \"New\"}"));
    // With a key: claim, find, add, store; the second time claim, find.
    measure(
        4,
        "POST /heroes",
        () -> keyed("/heroes", "{\"name\": \"Once\", \"secretName\": \"Once\"}"));
    measure(
        2,
        "POST /heroes",
        () -> keyed("/heroes", "{\"name\": \"Once\", \"secretName\": \"Once\"}"));
    measure(
        4,
        "POST /teams",
        () -> keyed("/teams", "{\"name\": \"Once\", \"headquarters\": \"Once\"}"));
    measure(
        2,
        "POST /teams",
        () -> keyed("/teams", "{\"name\": \"Once\", \"headquarters\": \"Once\"}"));
    measure(
        2,
        "PATCH /heroes/{heroId}",
        () -> api().send("PATCH", "/heroes/" + hero, merge, "{\"age\": 7}"));
    measure(
        2,
        "PATCH /teams/{teamId}",
        () -> api().send("PATCH", "/teams/" + team, merge, "{\"headquarters\": \"Moon\"}"));
    measure(3, "PUT /teams/{teamId}/members/{heroId}", () -> api().put(member, "{}"));
    measure(2, "PUT /teams/{teamId}/members/{heroId}", () -> api().put(member, "{}"));
    measure(
        3,
        "PATCH /teams/{teamId}/members/{heroId}",
        () -> api().send("PATCH", member, merge, "{\"role\": \"DEPUTY\"}"));
    measure(
        4,
        "PUT /teams/{teamId}/leader",
        () -> api().put("/teams/" + team + "/leader", "{\"heroId\": " + stranger + "}"));
    measure(
        4,
        "PUT /teams/{teamId}/leader",
        () -> api().put("/teams/" + team + "/leader", "{\"heroId\": " + hero + "}"));
    measure(3, "DELETE /teams/{teamId}/members/{heroId}", () -> api().delete(member));
    String batch =
        "{\"heroIds\": "
            + others.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"))
            + "}";
    String members = "/teams/" + teams.getFirst() + "/members";
    measure(4, "POST /teams/{teamId}/members", () -> api().post(members, batch));
    others.forEach(other -> deactivate(teams.getFirst(), other));
    measure(4, "POST /teams/{teamId}/members", () -> api().post(members, batch));
    deactivate(teams.getFirst(), others.getFirst());
    String bothKinds = "{\"heroIds\": [%d, %d]}".formatted(others.getFirst(), stranger);
    measure(5, "POST /teams/{teamId}/members", () -> api().post(members, bothKinds));
    measure(
        6, "DELETE /heroes/{heroId}", () -> api().delete("/heroes/" + stranger + "?cascade=true"));
    measure(4, "DELETE /teams/{teamId}", () -> api().delete("/teams/" + team + "?cascade=true"));
    measure(6, "DELETE /heroes/{heroId}", () -> api().delete("/heroes/" + hero + "?cascade=true"));
    assertEquals(routes(), measured);
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

  private Set<String> routes() {
    return router
        .uriRoutes()
        .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
        .filter(route -> !route.startsWith("HEAD ") && !route.startsWith("OPTIONS "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void measure(int statements, String endpoint, Supplier<Answer> request) {
    counter.reset();
    Answer answer = request.get();
    assertEquals(2, answer.status() / 100, answer::toString);
    assertEquals(statements, counter.statements().size(), () -> endpoint + counter.statements());
    measured.add(endpoint);
  }
}
