package dev.muster.web.access;

import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.access.Sessions;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.access.query.SignIn;
import dev.muster.application.access.query.SignedIn;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.access.session.Password;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Function;

/** The tokens of a session in JSON, with the names of RFC 6749 in the house's spelling. */
@Serdeable
record SessionJson(String accessToken, String refreshToken, String tokenType, long expiresIn) {
  private static final int MAX_LENGTH = 256;

  static SessionJson of(SignedIn signedIn) {
    return new SessionJson(
        signedIn.accessToken(),
        signedIn.refreshToken().text(),
        "Bearer",
        AccessClaims.LIFE.toSeconds());
  }

  /**
   * Reads what begins or continues a session. Any text of up to {@value #MAX_LENGTH} code points
   * may be a name or a token: which ones are well-formed is nothing that a stranger has to know.
   */
  static Function<Sessions, SignedIn> command(JsonBody body, RequestFlaws flaws, InetAddress from) {
    Optional<String> token = body.optional("refreshToken", string(SessionJson::bounded));
    if (token.isPresent()) {
      return body.complete(flaws, () -> sessions -> sessions.refresh(token.get()));
    }
    Optional<String> username = body.required("username", string(SessionJson::bounded));
    Optional<Password> password = body.required("password", string(Password::new));
    return body.complete(
        flaws,
        () ->
            sessions ->
                sessions.signIn(new SignIn(username.orElseThrow(), password.orElseThrow(), from)));
  }

  private static String bounded(String text) {
    if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
      throw new InvalidValueException("must have at most " + MAX_LENGTH + " characters");
    }
    return text;
  }
}
