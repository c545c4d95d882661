package dev.muster.persistence.access.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.access.port.AccessTokens;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.SessionId;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signs access tokens as JSON Web Tokens (RFC 9068) with keys that all nodes share. */
@Singleton
final class SignedAccessTokens implements AccessTokens {
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final String NAME = "preferred_username";
  private static final String ROLES = "roles";
  private static final String SESSION = "sid";

  private final SigningKeys keys;

  SignedAccessTokens(SigningKeys keys) {
    this.keys = keys;
  }

  @Override
  public String issue(AccessClaims claims, Instant now) {
    ECKey key = keys.at(now);
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(key.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer(AccessClaims.ISSUER)
                .audience(AccessClaims.ISSUER)
                .subject(Long.toString(claims.user().value()))
                .claim(NAME, claims.username().value())
                .claim(ROLES, claims.roles().stream().map(UserRole::name).sorted().toList())
                .claim(SESSION, claims.session().value().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(claims.expiresAt()))
                .jwtID(UUID.randomUUID().toString())
                .build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }

  @Override
  public Optional<AccessClaims> read(String token, Instant now) {
    try {
      SignedJWT signed = SignedJWT.parse(token);
      JWTClaimsSet claims = signed.getJWTClaimsSet();
      return isOurs(signed) && claims.getAudience().contains(AccessClaims.ISSUER)
          ? Optional.of(claims(claims)).filter(it -> now.isBefore(it.expiresAt()))
          : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  private boolean isOurs(SignedJWT token) throws JOSEException, ParseException {
    JWSHeader header = token.getHeader();
    if (!JWSAlgorithm.ES256.equals(header.getAlgorithm())
        || !TYPE.equals(header.getType())
        || header.getKeyID() == null) {
      return false;
    }
    Optional<ECKey> key = keys.find(header.getKeyID());
    return key.isPresent() && token.verify(new ECDSAVerifier(key.get().toPublicJWK()));
  }

  private static AccessClaims claims(JWTClaimsSet claims) throws ParseException {
    List<String> roles = claims.getStringListClaim(ROLES);
    return new AccessClaims(
        new UserId(Long.parseLong(claims.getSubject())),
        new Username(claims.getStringClaim(NAME)),
        roles.stream().map(UserRole::valueOf).collect(Collectors.toSet()),
        new SessionId(UUID.fromString(claims.getStringClaim(SESSION))),
        claims.getExpirationTime().toInstant());
  }
}
