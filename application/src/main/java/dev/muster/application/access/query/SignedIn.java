package dev.muster.application.access.query;

import dev.muster.domain.access.session.RefreshToken;

/**
 * The two tokens of a session.
 *
 * @param accessToken proves who asks, for a quarter of an hour
 * @param refreshToken continues the session, once
 */
public record SignedIn(String accessToken, RefreshToken refreshToken) {
  /** Returns a text without the tokens, so that no log has one. */
  @Override
  public String toString() {
    return "SignedIn[...]";
  }
}
