package dev.muster.web.access.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.TestActors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users sign in and out, and attempts to guess are slowed. */
public interface SessionsOverHttp extends AccessHttpFixture {
  /** A password that nobody guesses first. */
  String PASSWORD = "correct horse battery";

  @Test
  default void whoSignsInGetsTokens() {
    withPassword("Ada");

    Answer signedIn = signIn("aDA", PASSWORD).hasStatus(201).hasHeader("Cache-Control", "no-store");

    assertEquals("Bearer", text(signedIn, "tokenType"));
    assertEquals(900, signedIn.member("expiresIn").getLongValue());
    assertEquals(64, text(signedIn, "refreshToken").length());
    assertTrue(text(signedIn, "accessToken").length() > 20);
  }

  @Test
  default void nobodyWhoSignsInIsAskedWhoThatIs() {
    withPassword("Ada");

    api().as(TestActors.WRONG_TOKEN).post("/sessions", credentials("Ada", PASSWORD)).hasStatus(201);
  }

  @Test
  default void aRefreshTokenIsOfUseOnce() {
    withPassword("Ada");
    Answer first = signIn("Ada", PASSWORD).hasStatus(201);

    Answer second = refresh(text(first, "refreshToken")).hasStatus(201);

    assertNotEquals(text(first, "refreshToken"), text(second, "refreshToken"));
    assertNotEquals(text(first, "accessToken"), text(second, "accessToken"));
    assertWrong(refresh(text(first, "refreshToken")));
    assertWrong(refresh(text(second, "refreshToken")));
  }

  @Test
  default void whateverIsWrongTheRefusalIsTheSame() {
    withPassword("Ada");
    user("Bob");

    assertWrong(signIn("Ada", "wrong horse battery"));
    assertWrong(signIn("Ada", "x"));
    assertWrong(signIn("Bob", PASSWORD));
    assertWrong(signIn("Eve", PASSWORD));
    assertWrong(signIn("no name of a user", PASSWORD));
    assertWrong(signIn("", PASSWORD));
    assertWrong(signIn("x".repeat(256), PASSWORD));
    assertWrong(refresh("nonsense"));
    assertWrong(refresh("A".repeat(64)));
    assertWrong(refresh("A".repeat(256)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "Eve"})
  default void afterFiveFailuresTheNextAttemptHasToWait(String name) {
    withPassword("Ada");

    Answer slowed = slowed(() -> signIn(name, "wrong horse battery"), 5);

    String seconds = slowed.header("Retry-After");
    slowed.isProblem(
        429,
        "too-many-attempts",
        """
        {"title": "Too many attempts", "instance": "/sessions", "retryAfter": %s,
         "detail": "Too many attempts to sign in have failed: the next may be made in %s s."}\
        """
            .formatted(seconds, seconds));
    Answer right = signIn(name, PASSWORD);
    for (int round = 0; right.status() != 429 && round < 5; round++) {
      // This machine took longer than the wait of a second.
      slowed(() -> signIn(name, "wrong horse battery"), 0);
      right = signIn(name, PASSWORD);
    }
    right.hasStatus(429);
    api().post("/sessions", credentials("other", PASSWORD)).hasStatus(401);
  }

  /**
   * Fails until the next attempt has to wait: after a number of failures, or a little later where
   * an attempt takes longer than the first waits.
   */
  static Answer slowed(Supplier<Answer> attempt, int after) {
    int failures = 0;
    Answer answer = attempt.get();
    while (answer.status() == 401 && failures < 10) {
      failures++;
      answer = attempt.get();
    }
    assertTrue(failures >= after, "slowed after " + failures);
    return answer;
  }

  @Test
  default void whatIsNoRequestForTokensIsRefused() {
    for (String body :
        new String[] {
          "{}",
          "{\"username\": \"Ada\"}",
          "{\"password\": \"x\"}",
          "{\"username\": 5, \"password\": \"x\"}",
          "{\"username\": \"Ada\", \"password\": \"\"}",
          "{\"username\": \"Ada\", \"password\": \"" + "x".repeat(129) + "\"}",
          "{\"username\": \"Ada\", \"refreshToken\": \"x\"}",
          "{\"username\": \"" + "x".repeat(257) + "\", \"password\": \"x\"}",
          "{\"refreshToken\": \"" + "x".repeat(257) + "\"}",
          "{\"refreshToken\": null}",
          "{\"username\": \"Ada\", \"password\": \"x\", \"more\": 1}"
        }) {
      Answer answer = api().post("/sessions", body).hasStatus(400);
      assertEquals("/problems/invalid-request", text(answer, "type"), body);
    }
  }

  @Test
  default void aKeyForRepetitionsIsRefusedAsNoTokenIsStored() {
    withPassword("Ada");

    with("Idempotency-Key", "key", "POST", "/sessions", credentials("Ada", PASSWORD))
        .hasStatus(400);
  }

  @Test
  default void whoSignsOutEndsTheSessionOfTheToken() {
    withPassword("Ada");
    Answer signedIn = signIn("Ada", PASSWORD).hasStatus(201);
    Answer other = signIn("Ada", PASSWORD).hasStatus(201);

    signOut("Bearer " + text(signedIn, "accessToken")).hasStatus(204);
    signOut("Bearer " + text(signedIn, "accessToken")).hasStatus(204);

    assertWrong(refresh(text(signedIn, "refreshToken")));
    refresh(text(other, "refreshToken")).hasStatus(201);
  }

  @Test
  default void whoIsNotSignedInDoesNotSignOut() {
    Answer refused = api().delete("/sessions/current").hasStatus(401);
    assertEquals("/problems/not-signed-in", text(refused, "type"));
    refused.hasHeader("WWW-Authenticate", "Bearer realm=\"muster\"");
    signOut("Bearer nonsense")
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", "Bearer realm=\"muster\", error=\"invalid_token\"");
  }

  @Test
  default void aUserThatIsRemovedHasNoSession() {
    long id = withPassword("Ada");
    Answer signedIn = signIn("Ada", PASSWORD).hasStatus(201);

    api().delete("/users/" + id).hasStatus(204);

    assertWrong(refresh(text(signedIn, "refreshToken")));
    assertWrong(signIn("Ada", PASSWORD));
  }

  /** Adds a user with a password, and returns its identity. */
  default long withPassword(String username) {
    return api()
        .post(
            "/users",
            "{\"username\": \"%1$s\", \"email\": \"%1$s@example.org\", \"password\": \"%2$s\"}"
                .formatted(username, PASSWORD))
        .hasStatus(201)
        .id();
  }

  /** Signs in. */
  default Answer signIn(String username, String password) {
    return api().post("/sessions", credentials(username, password));
  }

  /** Continues a session. */
  default Answer refresh(String token) {
    return api().post("/sessions", "{\"refreshToken\": \"%s\"}".formatted(token));
  }

  /** Signs out. */
  default Answer signOut(String authorization) {
    return with("Authorization", authorization, "DELETE", "/sessions/current", "");
  }

  /** Returns what a client says to sign in. */
  static String credentials(String username, String password) {
    return "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password);
  }

  /** Returns a member of an answer that is a text. */
  static String text(Answer answer, String member) {
    return answer.member(member).getStringValue();
  }

  /** Asserts that credentials are wrong, without a word about what is wrong with them. */
  static void assertWrong(Answer answer) {
    answer
        .hasHeader("WWW-Authenticate", "Bearer realm=\"muster\"")
        .isProblem(
            401,
            "wrong-credentials",
            """
            {"title": "Wrong credentials", "instance": "/sessions",
             "detail": "This is no pair of name and password, or no token of a session."}\
            """);
  }
}
