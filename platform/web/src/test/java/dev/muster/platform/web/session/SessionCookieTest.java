package dev.muster.platform.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cookie holds the token, and each form of a session another one. */
class SessionCookieTest {
  private final SessionCookie cookie = new SessionCookie("a.b-c_d");

  @Test
  void theTokenIsReadFromAmongOtherCookies() {
    assertEquals(
        Optional.of(cookie), SessionCookie.in("theme=dark; muster-session=a.b-c_d; other=1"));
    assertEquals("Bearer a.b-c_d", cookie.authorization());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "theme=dark", "muster-session=", "muster-session=a,b", "Muster-Session=a"})
  void whatIsNoTokenIsNoSession(String header) {
    assertEquals(Optional.empty(), SessionCookie.in(header));
  }

  @Test
  void theTokenOfFormsBelongsToOneSessionAndDoesNotTellTheCookie() {
    String token = cookie.formToken();

    assertTrue(cookie.made(token));
    assertFalse(cookie.made(""));
    assertFalse(new SessionCookie("a.b-c_e").made(token));
    assertEquals(43, token.length());
    assertNotEquals(token, cookie.accessToken());
  }
}
