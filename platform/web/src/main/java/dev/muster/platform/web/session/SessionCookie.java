package dev.muster.platform.web.session;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The access token of a person in a browser, as a cookie. No script reads it, and no page of
 * another site sends it. It counts for pages and their forms alone: a program sends the token in
 * the header Authorization.
 *
 * @param accessToken the token
 */
public record SessionCookie(String accessToken) {
  private static final String NAME = "muster-session";

  // The syntax of a token: RFC 9110, section 11.2.
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  /** Returns the cookie in a header Cookie; empty where there is none. */
  public static Optional<SessionCookie> in(@Nullable String header) {
    return header == null
        ? Optional.empty()
        : ServerCookieDecoder.STRICT.decode(header).stream()
            .filter(cookie -> cookie.name().equals(NAME) && TOKEN.matcher(cookie.value()).matches())
            .findFirst()
            .map(cookie -> new SessionCookie(cookie.value()));
  }

  /** Returns the header Authorization that a program would send. */
  public String authorization() {
    return "Bearer " + accessToken;
  }

  /**
   * Returns the token that each form of this session has. Whoever does not know the cookie cannot
   * tell it, so a form that another site has made lacks it.
   */
  public String formToken() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest());
  }

  /** Returns whether a form has the token of this session. */
  public boolean made(String formToken) {
    return MessageDigest.isEqual(
        formToken.getBytes(StandardCharsets.UTF_8), formToken().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Gives the cookie to a browser.
   *
   * @param seconds how long the browser keeps it
   * @param secure whether the browser sends it over TLS alone
   */
  public void give(MutableHttpResponse<?> response, long seconds, boolean secure) {
    response.cookie(
        Cookie.of(NAME, accessToken)
            .path("/")
            .maxAge(seconds)
            .httpOnly(true)
            .secure(secure)
            .sameSite(SameSite.Strict));
  }

  /** Takes the cookie away from a browser. */
  public static void take(MutableHttpResponse<?> response) {
    new SessionCookie("").give(response, 0, false);
  }

  private byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(("form of " + accessToken).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
