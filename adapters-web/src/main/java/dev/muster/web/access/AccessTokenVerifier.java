package dev.muster.web.access;

import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.NotSignedInException;
import dev.muster.application.access.Sessions;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.permission.Actor;
import dev.muster.platform.web.bearer.TokenVerifier;
import dev.muster.platform.web.bearer.VerifiedToken;
import jakarta.inject.Singleton;

/** Verifies the access tokens of this service itself. */
@Singleton
final class AccessTokenVerifier implements TokenVerifier {
  private final Sessions sessions;

  AccessTokenVerifier(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public String issuer() {
    return AccessClaims.ISSUER;
  }

  @Override
  public VerifiedToken verify(SignedJWT token) {
    return sessions
        .authenticate(token.serialize())
        .map(AccessTokenVerifier::verified)
        .orElseThrow(NotSignedInException::withRefusedToken);
  }

  private static VerifiedToken verified(AccessClaims claims) {
    return new VerifiedToken(
        Actor.ofUser(claims.user().value(), claims.username().value(), claims.roles()),
        claims.expiresAt());
  }
}
