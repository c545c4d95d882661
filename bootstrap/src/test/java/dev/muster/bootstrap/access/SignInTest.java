package dev.muster.bootstrap.access;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.access.Accounts;
import dev.muster.application.permission.Actor;
import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.Password;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.actor.RequestActors;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HttpFixture;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A service that requires tokens takes those that it issues itself. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest implements HttpFixture, TestPropertyProvider {
  private static final String PASSWORD = "correct horse battery";

  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject Accounts accounts;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.access", "required");
    return settings;
  }

  @BeforeEach
  void empty() {
    tables.clear();
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @Test
  void aTokenSaysWhoAsksAndWhichRolesThatUserHas() {
    appoint("ada", UserRole.ADMIN);
    appoint("alan", UserRole.VIEWER);
    String ada = accessToken(signIn("ada"));
    String alan = accessToken(signIn("alan"));
    String newcomer = "{\"username\": \"grace\", \"email\": \"grace@example.org\"}";

    api().get("/users").hasStatus(401);
    get("/users", ada).hasStatus(200);
    get("/users", alan).hasStatus(200);
    assertEquals("ada", get("/users/me", ada).member("username").getStringValue());
    assertEquals("alan", get("/users/me", alan).member("username").getStringValue());
    send("POST", "/users", ada, newcomer).hasStatus(201);
    send("POST", "/users", alan, newcomer).hasStatus(403);
  }

  @Test
  void aTokenThatWasChangedIsNotValid() {
    appoint("ada", UserRole.ADMIN);
    String token = accessToken(signIn("ada"));
    char changed = token.charAt(token.length() - 10) == 'A' ? 'B' : 'A';

    get("/users", token).hasStatus(200);
    String wrong =
        token.substring(0, token.length() - 10) + changed + token.substring(token.length() - 9);
    get("/users", wrong)
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", "Bearer realm=\"muster\", error=\"invalid_token\"");
  }

  @Test
  void aUserThatWasRemovedIsRefusedAtOnceWhereTheDatabaseIsAsked() {
    appoint("ada", UserRole.ADMIN);
    long alan = appoint("alan", UserRole.EDITOR);
    String ada = accessToken(signIn("ada"));
    Answer signedIn = signIn("alan");

    send("DELETE", "/users/" + alan, ada, "").hasStatus(204);

    get("/users/me", accessToken(signedIn)).hasStatus(401);
    refresh(signedIn).hasStatus(401);
  }

  @Test
  void aRoleThatWasGrantedCountsFromTheNextTokenOn() {
    appoint("ada", UserRole.ADMIN);
    long alan = appoint("alan", UserRole.VIEWER);
    String ada = accessToken(signIn("ada"));
    Answer signedIn = signIn("alan");

    send("PUT", "/users/" + alan + "/roles/ADMIN", ada, "").hasStatus(201);

    String user = "{\"username\": \"grace\", \"email\": \"grace@example.org\"}";
    send("POST", "/users", accessToken(signedIn), user).hasStatus(403);
    Answer refreshed = refresh(signedIn).hasStatus(201);
    send("POST", "/users", accessToken(refreshed), user).hasStatus(201);
  }

  @Test
  void whoSignsOutKeepsTheAccessTokenUntilItsEnd() {
    appoint("ada", UserRole.ADMIN);
    String token = accessToken(signIn("ada"));

    send("DELETE", "/sessions/current", token, "").hasStatus(204);

    get("/users/me", token).hasStatus(200);
  }

  @Test
  void eachStepOfSigningInLeavesAnEntryOfWhomItProves() {
    appoint("ada", UserRole.ADMIN);
    String wrong = "{\"username\": \"ada\", \"password\": \"wrong horse battery\"}";
    api().post("/sessions", wrong).hasStatus(401);
    Answer signedIn = signIn("ada");
    String token = accessToken(refresh(signedIn).hasStatus(201));
    refresh(signedIn).hasStatus(401);
    String user = "{\"username\": \"alan\", \"email\": \"alan@example.org\", \"password\": \"%s\"}";
    send("POST", "/users", token, user.formatted(PASSWORD)).hasStatus(201);
    changePassword(token, "wrong horse battery").hasStatus(401);
    changePassword(token, PASSWORD).hasStatus(204);
    send("DELETE", "/sessions/current", token, "").hasStatus(204);

    List<String> entries = new ArrayList<>();
    get("/audit", token)
        .hasStatus(200)
        .member("items")
        .values()
        .forEach(it -> entries.add(text(it)));
    assertEquals(
        List.of(
            "ada 1 access.sessions.end DONE null",
            "ada 1 access.accounts.changeOwnPassword DONE null",
            "ada 1 access.accounts.changeOwnPassword REFUSED wrong-credentials",
            "ada 1 access.accounts.add DONE null",
            "null null access.sessions.refresh REFUSED wrong-credentials",
            "ada 1 access.sessions.endReused DONE null",
            "ada 1 access.sessions.refresh DONE null",
            "ada 1 access.sessions.signIn DONE null",
            "null null access.sessions.signIn REFUSED wrong-credentials",
            "operator null access.accounts.appoint DONE null"),
        entries);
  }

  @Test
  void aGuessLeavesAnEntryWhateverItSaysOfWhoAsks() {
    appoint("ada", UserRole.ADMIN);
    for (String authorization : List.of("Bearer a b", "Bearer")) {
      api()
          .send(
              api()
                  .request("/sessions")
                  .header("Authorization", authorization)
                  .header("Content-Type", "application/json")
                  .POST(
                      BodyPublishers.ofString(
                          "{\"username\": \"ada\", \"password\": \"wrong horse battery\"}")))
          .hasStatus(401);
    }
    List<String> entries = new ArrayList<>();
    get("/audit?action=access.sessions.signIn", accessToken(signIn("ada")))
        .hasStatus(200)
        .member("items")
        .values()
        .forEach(it -> entries.add(text(it)));
    String refused = "null null access.sessions.signIn REFUSED wrong-credentials";
    assertEquals(List.of("ada 1 access.sessions.signIn DONE null", refused, refused), entries);
  }

  private Answer changePassword(String token, String current) {
    return send(
        "PUT",
        "/users/me/password",
        token,
        "{\"currentPassword\": \"%s\", \"password\": \"another horse battery\"}"
            .formatted(current));
  }

  private static String text(JsonNode entry) {
    return Stream.of("actor", "userId", "action", "outcome", "code")
        .map(entry::get)
        .map(it -> it.isNull() ? "null" : it.coerceStringValue())
        .collect(joining(" "));
  }

  private Answer refresh(Answer signedIn) {
    return api()
        .post(
            "/sessions",
            "{\"refreshToken\": \"%s\"}"
                .formatted(signedIn.member("refreshToken").getStringValue()));
  }

  private long appoint(String name, UserRole role) {
    Account account = new Account(new Username(name), new Email(name + "@example.org"));
    return RequestActors.as(
            Actor.operator(), () -> accounts.appoint(account, new Password(PASSWORD), role))
        .id()
        .value();
  }

  private Answer signIn(String name) {
    return api()
        .post("/sessions", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, PASSWORD))
        .hasStatus(201);
  }

  private Answer get(String path, String token) {
    return send("GET", path, token, "");
  }

  private Answer send(String method, String path, String token, String body) {
    return api()
        .send(
            api()
                .request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
  }

  private static String accessToken(Answer signedIn) {
    return signedIn.member("accessToken").getStringValue();
  }
}
