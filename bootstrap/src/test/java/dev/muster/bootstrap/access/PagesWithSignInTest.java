package dev.muster.bootstrap.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import dev.muster.platform.web.kit.HtmlFlaws;
import dev.muster.platform.web.kit.HttpFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A person signs in with a browser, which then sends a cookie in the place of the token. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesWithSignInTest implements HttpFixture, TestPropertyProvider {
  private static final String PASSWORD = "correct horse battery";
  private static final String CREDENTIALS = "body.username=ada&body.password=";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject Accounts accounts;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.access", "required");
    return settings;
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @BeforeEach
  void onlyAda() {
    tables.clear();
    Account ada = new Account(new Username("ada"), new Email("ada@example.org"));
    RequestActors.as(
        Actor.operator(), () -> accounts.appoint(ada, new Password(PASSWORD), UserRole.ADMIN));
  }

  @Test
  void aPageThatNeedsSigningInHasTheFormForItAndLeadsBack() {
    Answer refused = page("/users?limit=5", "").hasStatus(401);

    assertEquals(List.of(), HtmlFlaws.of(refused.body()), refused::body);
    assertTrue(refused.body().contains("action=\"/forms/beginSession\""), refused::body);
    assertTrue(refused.body().contains("value=\"/users?limit=5\""), refused::body);

    Answer signedIn = send("beginSession", CREDENTIALS + PASSWORD + "&back=/users?limit%3D5", "");
    signedIn.hasStatus(303).hasHeader("Location", "/users?limit=5");
    String cookie = signedIn.header("Set-Cookie");
    assertTrue(cookie.contains("; HTTPOnly"), cookie);
    assertTrue(cookie.contains("; SameSite=Strict"), cookie);
    assertTrue(cookie.contains("; Max-Age=900"), cookie);
    assertFalse(cookie.contains("Secure"), cookie);

    Answer users = page("/users?limit=5", session(signedIn)).hasStatus(200);
    assertEquals(List.of(), HtmlFlaws.of(users.body()), users::body);
    assertTrue(users.body().contains("ada@example.org"), users::body);
    assertTrue(users.body().contains("Sign out"), users::body);
    users.variesBy("Cookie");
  }

  @Test
  void aWrongPasswordIsToldInTheForm() {
    Answer refused = send("beginSession", CREDENTIALS + "wrong+horse+battery", "");

    refused.hasStatus(401).hasHeader("Content-Type", "text/html;charset=utf-8");
    assertEquals(List.of(), HtmlFlaws.of(refused.body()), refused::body);
    assertTrue(refused.body().contains("role=\"alert\""), refused::body);
    assertTrue(refused.body().contains("value=\"ada\""), refused::body);
    assertFalse(refused.body().contains("wrong horse"), refused::body);
    assertEquals("", refused.header("Set-Cookie"));
  }

  @Test
  void theCookieIsOfNoUseToPrograms() {
    String session = session(signIn());

    api().send(api().request("/users").header("Cookie", session)).hasStatus(401);
    api()
        .send(
            api()
                .request("/users")
                .header("Cookie", session)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(newcomer())))
        .hasStatus(401);
  }

  @Test
  void aFormCountsWithTheTokenOfItsSessionAlone() {
    String session = session(signIn());
    String token = token(page("/users", session).hasStatus(200).body());
    String form = "body.username=grace&body.email=grace%40example.org";

    Answer forged = send("addUser", form, session).hasStatus(403);
    assertEquals(List.of(), HtmlFlaws.of(forged.body()), forged::body);
    assertTrue(forged.body().contains("value=\"grace\""), forged::body);
    send("addUser", form + "&token=" + token.replace(token.charAt(0), '_'), session).hasStatus(403);
    send("addUser", form + "&token=" + token, "").hasStatus(401);
    assertFalse(page("/users", session).body().contains("grace"));

    send("addUser", form + "&token=" + token(forged.body()), session).hasStatus(303);
    assertTrue(page("/users", session).body().contains("grace"));
  }

  @Test
  void signingOutTakesTheCookie() {
    String session = session(signIn());
    String token = token(page("/users", session).body());

    Answer out = send("endSession", "token=" + token, session);

    out.hasStatus(303).hasHeader("Location", "/");
    assertTrue(out.header("Set-Cookie").startsWith("muster-session=;"), out::toString);
    assertTrue(out.header("Set-Cookie").contains("Max-Age=0"), out::toString);
  }

  private Answer signIn() {
    return send("beginSession", CREDENTIALS + PASSWORD, "").hasStatus(303);
  }

  private Answer page(String path, String cookie) {
    HttpRequest.Builder request = api().request(path).header("Accept", "text/html");
    return api().send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  private Answer send(String operation, String form, String cookie) {
    HttpRequest.Builder request =
        api()
            .request("/forms/" + operation)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .header("Origin", "http://" + service().getAuthority())
            .POST(BodyPublishers.ofString(form));
    return api().send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  private static String newcomer() {
    return "{\"username\": \"grace\", \"email\": \"grace@example.org\"}";
  }

  private static String session(Answer signedIn) {
    return signedIn.header("Set-Cookie").split(";", 2)[0];
  }

  private static String token(String page) {
    Matcher token = TOKEN.matcher(page);
    assertTrue(token.find(), page);
    return token.group(1);
  }
}
