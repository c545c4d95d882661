package dev.muster.platform.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes tokens of a provider for one user, with a change each. */
final class Tokens {
  static final String AUDIENCE = "muster";
  static final String SUBJECT = "f1a2";

  private final String issuer;
  private final RSAKey key;
  private final Instant now;

  Tokens(String issuer, RSAKey key, Instant now) {
    this.issuer = issuer;
    this.key = key;
    this.now = now;
  }

  /** Returns a token that is valid for five minutes. */
  SignedJWT valid() {
    return with(claims -> claims);
  }

  /** Returns a token whose claims are changed before it is signed. */
  SignedJWT with(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(header().build(), change);
  }

  /** Returns a token with a changed header. */
  SignedJWT withHeader(UnaryOperator<JWSHeader.Builder> change) {
    return signed(change.apply(header()).build(), claims -> claims);
  }

  private JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key.getKeyID());
  }

  private SignedJWT signed(JWSHeader header, UnaryOperator<JWTClaimsSet.Builder> change) {
    try {
      return signed(header, new RSASSASigner(key), change.apply(claims()).build());
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns the claims of a valid token. */
  JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(List.of("account", AUDIENCE))
        .subject(SUBJECT)
        .claim("typ", "Bearer")
        .claim("preferred_username", "ann")
        .claim("realm_access", Map.of("roles", List.of("editor", "offline_access")))
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  /** Returns a token with this header and signature, as it comes with a request. */
  static SignedJWT signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) {
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(signer);
      return SignedJWT.parse(token.serialize());
    } catch (JOSEException | ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
