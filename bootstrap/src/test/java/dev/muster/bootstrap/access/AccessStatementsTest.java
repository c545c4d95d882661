package dev.muster.bootstrap.access;

import dev.muster.application.dependant.Dependants;
import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.domain.access.UserId;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HttpFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint sends a fixed number of statements, however many rows there are. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessStatementsTest implements HttpFixture, TestPropertyProvider {
  private static final String PASSWORD = "correct horse battery";

  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;
  @Inject List<Dependants<UserId>> dependants;

  @Override
  public Map<String, String> getProperties() {
    return StatementBudget.counting(TestDatabase.settings());
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void theNumberOfStatementsDoesNotDependOnTheNumberOfRows(int rows) {
    tables.clear();
    tables.execute(
        """
        insert into access.user (version, username, username_folded, email, email_folded)
          select 1, 'u' || i, 'u' || i, i || '@x', i || '@x' from generate_series(1, %1$d + 2) as i;
        insert into access.role_grant (role, user_id)
          select role, id from access.user, unnest(array['ADMIN', 'EDITOR', 'VIEWER']) as role
          where id <= %1$d
        """
            .formatted(rows));
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.access");
    String one = "/users/" + rows;
    String other = "/users/" + (rows + 1);

    budget.measure(1, "GET /users", () -> api().get("/users?limit=200"));
    budget.measure(
        1,
        "POST /users",
        () -> api().post("/users", "{\"username\": \"ada\", \"email\": \"ada@example.org\"}"));
    budget.measure(1, "GET /users/{userId}", () -> api().get(one));
    budget.measure(2, "PATCH /users/{userId}", () -> api().patch(one, "{\"username\": \"b\"}"));
    String profile = "PUT /users/{userId}/profile";
    budget.measure(1, profile, () -> api().put(one + "/profile", "{\"bio\": \"b\"}"));
    budget.measure(1, profile, () -> api().put(one + "/profile", "{}"));
    budget.measure(1, "GET /users/{userId}/profile", () -> api().get(one + "/profile"));
    budget.measure(1, "DELETE /users/{userId}/profile", () -> api().delete(one + "/profile"));
    String grant = "PUT /users/{userId}/roles/{userRole}";
    budget.measure(1, grant, () -> granted(other + "/roles/ADMIN"));
    budget.measure(1, grant, () -> granted(other + "/roles/ADMIN"));
    budget.measure(1, "GET /users/{userId}/roles", () -> api().get(one + "/roles"));
    budget.measure(
        1, "GET /roles/{userRole}/users", () -> api().get("/roles/VIEWER/users?limit=200"));
    String revoke = "DELETE /users/{userId}/roles/{userRole}";
    budget.measure(4, revoke, () -> api().delete(one + "/roles/ADMIN"));
    budget.measure(3, revoke, () -> api().delete(one + "/roles/VIEWER"));
    granted(one + "/roles/ADMIN");
    int others = dependants.size();
    budget.measure(
        4 + others, "DELETE /users/{userId}", () -> api().delete("/users/" + (rows + 2)));
    budget.measure(5 + others, "DELETE /users/{userId}", () -> api().delete(one));
    signIn(budget);
    budget.assertComplete();
  }

  private void signIn(StatementBudget budget) {
    String user = "{\"username\": \"grace\", \"email\": \"g@x\", \"password\": \"%s\"}";
    budget.measure(2, "POST /users", () -> api().post("/users", user.formatted(PASSWORD)));
    String credentials = "{\"username\": \"grace\", \"password\": \"%s\"}".formatted(PASSWORD);
    String session = "POST /sessions";
    // The first makes the key that signs.
    Answer first = api().post("/sessions", credentials).hasStatus(201);

    // Count the attempt; find the user; claim it, take the attempt back, and store the session.
    budget.measure(7, session, () -> api().post("/sessions", credentials));
    budget.measure(3, session, () -> api().post("/sessions", refresh(first)));
    HttpRequest.Builder me = authorized("/users/me", first);
    long id = api().send(me.GET()).id();
    budget.measure(1, "GET /users/me", () -> api().send(me.GET()));
    budget.measure(
        3,
        "PUT /users/{userId}/password",
        () -> api().put("/users/" + id + "/password", "{\"password\": \"other horse\"}"));
    changeOwnPassword(budget);
    budget.measure(
        1,
        "DELETE /sessions/current",
        () -> api().send(authorized("/sessions/current", first).DELETE()));
  }

  private void changeOwnPassword(StatementBudget budget) {
    String user = "{\"username\": \"eve\", \"email\": \"e@x\", \"password\": \"%s\"}";
    api().post("/users", user.formatted(PASSWORD)).hasStatus(201);
    String credentials = "{\"username\": \"eve\", \"password\": \"%s\"}".formatted(PASSWORD);
    Answer session = api().post("/sessions", credentials).hasStatus(201);
    String change =
        "{\"currentPassword\": \"%s\", \"password\": \"other horse\"}".formatted(PASSWORD);
    // The user; count the attempt; its hash; claim it, take the attempt back, store, end others.
    budget.measure(
        9,
        "PUT /users/me/password",
        () ->
            api()
                .send(
                    authorized("/users/me/password", session)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(change))));
  }

  private HttpRequest.Builder authorized(String path, Answer signedIn) {
    return api()
        .request(path)
        .header("Authorization", "Bearer " + signedIn.member("accessToken").getStringValue());
  }

  private static String refresh(Answer signedIn) {
    return "{\"refreshToken\": \"%s\"}".formatted(signedIn.member("refreshToken").getStringValue());
  }

  private Answer granted(String path) {
    return api().send(api().request(path).PUT(BodyPublishers.noBody()));
  }
}
