package dev.muster.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.NotSignedInException;
import dev.muster.application.access.Sessions;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.access.query.SignIn;
import dev.muster.application.access.query.SignedIn;
import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.SessionId;
import dev.muster.platform.web.bearer.VerifiedToken;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The sender that an access token proves is the user of its claims. */
class AccessTokenVerifierTest {
  private final Instant end = Instant.parse("2026-03-04T05:06:07Z");
  private final SignedJWT valid = token("valid");
  private final AccessTokenVerifier verifier = new AccessTokenVerifier(new OneToken());

  @Test
  void aTokenProvesItsUserWithItsRolesUntilItsEnd() {
    assertEquals("muster", verifier.issuer());
    assertEquals(
        new VerifiedToken(new Actor("ada", OptionalLong.of(7), Set.of(UserRole.EDITOR)), end),
        verifier.verify(valid));
  }

  @Test
  void anyOtherTokenIsRefused() {
    NotSignedInException refused =
        assertThrows(NotSignedInException.class, () -> verifier.verify(token("other")));

    assertTrue(refused.tokenRefused());
  }

  private static SignedJWT token(String id) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader(JWSAlgorithm.HS256), new JWTClaimsSet.Builder().jwtID(id).build());
      token.sign(new MACSigner(new byte[32]));
      return token;
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Knows one token. */
  private final class OneToken implements Sessions {
    @Override
    public Optional<AccessClaims> authenticate(String accessToken) {
      return accessToken.equals(valid.serialize())
          ? Optional.of(
              new AccessClaims(
                  new UserId(7),
                  new Username("ada"),
                  Set.of(UserRole.EDITOR),
                  new SessionId(new UUID(1, 2)),
                  end))
          : Optional.empty();
    }

    @Override
    public SignedIn signIn(SignIn attempt) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SignedIn refresh(String refreshToken) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void end(String accessToken) {
      throw new UnsupportedOperationException();
    }
  }
}
