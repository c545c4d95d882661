package dev.muster.web.access.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muster.domain.UserRole;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.TestActors;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Users get passwords, and are told who they are. */
public interface AccountsOverHttp extends SessionsOverHttp {
  @Test
  default void aPasswordIsNeverAnswered() {
    Answer added = api().post("/users", withPassword("Ada", "\"" + PASSWORD + "\"")).hasStatus(201);
    Answer read = api().get("/users/" + added.id()).hasStatus(200);

    assertFalse(added.body().contains("password"), added::body);
    assertFalse(read.body().contains("password"), read::body);
    signIn("Ada", PASSWORD).hasStatus(201);
  }

  @Test
  default void aCommonPasswordIsRefused() {
    String problem =
        """
        {"title": "Common password", "instance": "/users",
         "detail": "The password is one of the most common, or is the username."}\
        """;

    api()
        .post("/users", withPassword("Ada", "\"PASSWORD\""))
        .isProblem(422, "common-password", problem);
    api()
        .post("/users", withPassword("ada.lovelace", "\"Ada.Lovelace\""))
        .isProblem(422, "common-password", problem);
    assertEquals(0, api().get("/users").member("items").size());
  }

  @Test
  default void aPasswordIsATextOf8To128Characters() {
    for (String wrong : new String[] {"\"1234567\"", "null", "5", "\"" + "x".repeat(129) + "\""}) {
      Answer answer = api().post("/users", withPassword("Ada", wrong)).hasStatus(400);
      assertEquals(
          "/password", answer.member("errors").get(0).get("pointer").getStringValue(), wrong);
    }
    api().post("/users", withPassword("Ada", "\"" + "x".repeat(128) + "\"")).hasStatus(201);
  }

  @Test
  default void aRepetitionIsTheSameWithoutItsPassword() {
    String first = withPassword("Ada", "\"" + PASSWORD + "\"");
    String other = withPassword("Ada", "\"another horse battery\"");

    Answer added = with("Idempotency-Key", "key", "POST", "/users", first).hasStatus(201);

    assertEquals(
        added.id(), with("Idempotency-Key", "key", "POST", "/users", other).hasStatus(201).id());
    signIn("Ada", PASSWORD).hasStatus(201);
    with(
            "Idempotency-Key",
            "key",
            "POST",
            "/users",
            AccessHttpFixture.account("Ada", "Ada@example.org"))
        .hasStatus(422);
  }

  @Test
  default void anotherPasswordEndsTheSessionsOfTheUser() {
    long id = withPassword("Ada");
    Answer before = signIn("Ada", PASSWORD).hasStatus(201);

    changePassword(id, "another horse battery").hasStatus(204);

    SessionsOverHttp.assertWrong(refresh(SessionsOverHttp.text(before, "refreshToken")));
    SessionsOverHttp.assertWrong(signIn("Ada", PASSWORD));
    signIn("Ada", "another horse battery").hasStatus(201);
  }

  @Test
  default void aPasswordIsNotChangedIntoACommonOneNorForNobodyNorByAnEditor() {
    long id = withPassword("Ada");

    changePassword(id, "trustno1").hasStatus(422);
    changePassword(id, "short").hasStatus(400);
    changePassword(99, "another horse battery")
        .isProblem(
            404,
            "unknown-user",
            """
            {"title": "Unknown user", "detail": "There is no user 99.",
             "instance": "/users/99/password", "userId": 99}\
            """);
    api()
        .as(UserRole.EDITOR)
        .put("/users/" + id + "/password", "{\"password\": \"another horse battery\"}")
        .hasStatus(403);
    signIn("Ada", PASSWORD).hasStatus(201);
  }

  @Test
  default void aUserChangesItsOwnPasswordAndStaysSignedInHereAlone() {
    long id = withPassword("Ada");
    Answer here = signIn("Ada", PASSWORD).hasStatus(201);
    Answer elsewhere = signIn("Ada", PASSWORD).hasStatus(201);

    changeOwn(id, here, PASSWORD, "another horse battery").isEmpty(204);

    SessionsOverHttp.assertWrong(refresh(SessionsOverHttp.text(elsewhere, "refreshToken")));
    refresh(SessionsOverHttp.text(here, "refreshToken")).hasStatus(201);
    SessionsOverHttp.assertWrong(signIn("Ada", PASSWORD));
    signIn("Ada", "another horse battery").hasStatus(201);
  }

  @Test
  default void whoGuessesThePresentPasswordIsSlowed() {
    long id = withPassword("Ada");
    Answer here = signIn("Ada", PASSWORD).hasStatus(201);
    changeOwn(id, here, "wrong horse battery", "another horse battery")
        .hasHeader("WWW-Authenticate", "Bearer realm=\"muster\"")
        .isProblem(
            401,
            "wrong-credentials",
            """
            {"title": "Wrong credentials", "instance": "/users/me/password",
             "detail": "This is no pair of name and password, or no token of a session."}\
            """);

    SessionsOverHttp.slowed(
            () -> changeOwn(id, here, "wrong horse battery", "another horse battery"), 4)
        .hasStatus(429);
    changeOwn(id, here, PASSWORD, "another horse battery").hasStatus(429);
    signIn("Ada", PASSWORD).hasStatus(429);
  }

  @Test
  default void anOwnPasswordIsChangedByItsUserIntoAGoodOneAlone() {
    long id = withPassword("Ada");
    Answer here = signIn("Ada", PASSWORD).hasStatus(201);

    changeOwn(id, here, PASSWORD, "trustno1").hasStatus(422);
    changeOwn(id, here, PASSWORD, "short").hasStatus(400);
    changeOwn(id, here, "", "another horse battery").hasStatus(400);
    String body =
        "{\"currentPassword\": \"%s\", \"password\": \"another horse battery\"}"
            .formatted(PASSWORD);
    api().put("/users/me/password", body).hasStatus(404);
    api().as(TestActors.NOBODY).put("/users/me/password", body).hasStatus(401);
    api().as(TestActors.WITHOUT_ROLE).put("/users/me/password", body).hasStatus(401);
    signIn("Ada", PASSWORD).hasStatus(201);
  }

  private Answer changeOwn(long id, Answer session, String current, String next) {
    String body = "{\"currentPassword\": \"%s\", \"password\": \"%s\"}".formatted(current, next);
    Api client = api().as(TestActors.user(id));
    return client.send(
        client
            .request("/users/me/password")
            .header("Authorization", "Bearer " + SessionsOverHttp.text(session, "accessToken"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  @Test
  default void whoIsSignedInIsToldWhoThatIsWithTheOwnAddress() {
    user("Ada");
    user("Bob");
    user("Eve");

    // The viewer of the tests is the third user.
    Answer me =
        api()
            .as(UserRole.VIEWER)
            .get("/users/me")
            .is(200, "{\"id\": 3, \"username\": \"Eve\", \"email\": \"Eve@example.org\"}")
            .hasHeader("ETag", "\"1\"")
            .variesBy("Authorization");
    assertEquals(3, me.id());
  }

  @Test
  default void whoIsNoUserHasNoAccount() {
    api()
        .get("/users/me")
        .isProblem(
            404,
            "no-account",
            """
            {"title": "No account", "instance": "/users/me",
             "detail": "Who sends the request is no user of this service."}\
            """);
    api().as(TestActors.NOBODY).get("/users/me").hasStatus(401);
    // A user that was removed: nobody has the identity of the one without a role.
    api()
        .as(TestActors.WITHOUT_ROLE)
        .get("/users/me")
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", "Bearer realm=\"muster\", error=\"invalid_token\"");
  }

  private Answer changePassword(long id, String password) {
    return api().put("/users/" + id + "/password", "{\"password\": \"%s\"}".formatted(password));
  }

  private static String withPassword(String username, String password) {
    return "{\"username\": \"%1$s\", \"email\": \"%1$s@example.org\", \"password\": %2$s}"
        .formatted(username, password);
  }
}
