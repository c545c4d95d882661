package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.operation.SmallDocument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in and out with forms. */
class SignInTest {
  private final SignIn signIn = SmallSessions.signIn();

  @Test
  void theFormAsksForNameAndPasswordAndKnowsTheWayBack() {
    Markup out = new Markup();

    signIn.write(
        out,
        new Filled(
            Map.of(
                Submission.BACK, "/notes?text=a&b", Submission.TOKEN, "t", "body.username", "ada"),
            Map.of(),
            List.of("Wrong.")));

    String form = out.toString();
    assertTrue(
        form.startsWith(
            """
            <form method="post" action="/forms/beginSession">
            <div class="error" role="alert"><p>Wrong.</p></div>
            <input type="hidden" name="token" value="t">
            <input type="hidden" name="back" value="/notes?text=a&amp;b">
            <div class="fields">
            """),
        form);
    assertTrue(form.contains("name=\"body.username\" value=\"ada\""), form);
    assertTrue(form.contains("<input type=\"password\""), form);
    assertFalse(form.contains("refreshToken"), form);
    assertTrue(
        form.endsWith("</div>\n<p class=\"buttons\"><button>Sign in</button></p>\n</form>\n"),
        form);
  }

  @Test
  void whoIsSignedInCanSignOut() {
    assertEquals(
        """
        <form method="post" action="/forms/endSession">
        <input type="hidden" name="token" value="t">
        <p><button class="plain">Sign out</button></p>
        </form>
        """,
        end(signIn, Map.of(Submission.TOKEN, "t")));
    assertEquals("", end(signIn, Map.of()));
  }

  @Test
  void whereNoContextHasSessionsThereIsNothing() {
    SignIn none = new SignIn(SmallDocument.operations(), JsonMapper.createDefault(), null);
    Markup out = new Markup();
    none.write(out, Filled.with(Map.of()));

    assertEquals("", out.toString());
    assertFalse(none.isOffered());
    assertTrue(signIn.isOffered());
    assertEquals("", end(none, Map.of(Submission.TOKEN, "t")));
    assertFalse(none.isBegunBy(SmallDocument.operation("beginSession")));
    assertTrue(signIn.isBegunBy(SmallDocument.operation("beginSession")));
    assertFalse(signIn.isBegunBy(SmallDocument.operation("endSession")));
  }

  @Test
  void aSessionThatBeginsGivesItsTokenAsACookie() {
    MutableHttpResponse<?> response = followed("beginSession", "back=/notes?text=a", false);

    assertEquals(
        "muster-session=a.b.c; Max-Age=900; Path=/; HTTPOnly; SameSite=Strict",
        cookie(response).replaceFirst("; Expires=[^;]+", ""));
    assertEquals("/notes?text=a", response.header("Location"));
  }

  @Test
  void overTlsTheCookieIsForTlsAlone() {
    assertTrue(cookie(followed("beginSession", "", true)).contains("; Secure"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "back=",
        "back=//attacker.example",
        "back=/%5Cattacker.example",
        "back=https://attacker.example",
        "back=/a%0d%0aX:1",
        "back=notes"
      })
  void theWayBackLeadsToNoOtherPlace(String form) {
    assertEquals(
        Optional.empty(), followed("beginSession", form, false).getHeaders().getFirst("Location"));
  }

  @Test
  void aSessionThatEndsTakesTheCookie() {
    String cookie = cookie(followed("endSession", "", false));

    assertTrue(cookie.startsWith("muster-session=; "), cookie);
    assertTrue(cookie.contains("Max-Age=0"), cookie);
  }

  @Test
  void otherOperationsHaveNothingToDoWithCookies() {
    assertEquals(
        Optional.empty(), followed("addNote", "", true).getHeaders().getFirst("Set-Cookie"));
  }

  private MutableHttpResponse<?> followed(String operation, String form, boolean secure) {
    MutableHttpResponse<?> response =
        HttpResponse.ok(Map.of("accessToken", "a.b.c", "expiresIn", 900));
    signIn.follow(Submission.of(SmallDocument.operation(operation), form), secure, response);
    return response;
  }

  private static String cookie(MutableHttpResponse<?> response) {
    return response.getHeaders().getFirst("Set-Cookie").orElseThrow();
  }

  private static String end(SignIn signIn, Map<String, String> hidden) {
    Markup out = new Markup();
    signIn.writeEnd(
        out, new View(SmallDocument.operation("readNote"), Map.of(), Map.of(), "", hidden));
    return out.toString();
  }
}
