package dev.muster.platform.web.bearer;

import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.Set;

/** A verifier that believes the signature "good", and counts what it is asked. */
final class StubVerifier implements TokenVerifier {
  private final String issuer;
  private final Instant until;
  private int asked;

  StubVerifier(String issuer, Instant until) {
    this.issuer = issuer;
    this.until = until;
  }

  /** Returns a token of an issuer with a signature. */
  static String token(String issuer, String signature) {
    return token(issuer, signature, 0);
  }

  /** Returns one of several tokens of an issuer with a signature. */
  static String token(String issuer, String signature, int number) {
    return encoded("{\"alg\":\"ES256\"}")
        + "."
        + encoded("{\"iss\":\"" + issuer + "\",\"jti\":\"" + number + "\"}")
        + "."
        + encoded(signature);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns whom a good token of an issuer proves. */
  static Actor actor(String issuer) {
    return new Actor("user of " + issuer, OptionalLong.of(7), Set.of(UserRole.VIEWER));
  }

  @Override
  public String issuer() {
    return issuer;
  }

  @Override
  public VerifiedToken verify(SignedJWT token) {
    asked++;
    if (!token.getSignature().decodeToString().equals("good")) {
      throw NotSignedInException.withRefusedToken();
    }
    return new VerifiedToken(actor(issuer), until);
  }

  int asked() {
    return asked;
  }
}
