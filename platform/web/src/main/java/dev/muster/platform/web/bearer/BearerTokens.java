package dev.muster.platform.web.bearer;

import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands each token to the verifier of its issuer, and remembers for a minute what the verifier
 * said: a signature costs as much processor time as the rest of a read.
 */
final class BearerTokens {
  static final Duration REMEMBERED = Duration.ofMinutes(1);
  static final int MOST = 1_000;

  private final List<TokenVerifier> verifiers;
  private final InstantSource clock;

  // By the digest of the token, so that no token lies in the memory of the service for long.
  private final Map<String, VerifiedToken> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, VerifiedToken> eldest) {
              return size() > MOST;
            }
          });

  BearerTokens(List<TokenVerifier> verifiers, InstantSource clock) {
    this.verifiers = verifiers;
    this.clock = clock;
  }

  /**
   * Returns the sender that a token proves; empty where no verifier knows its issuer.
   *
   * @throws NotSignedInException if the issuer is known, and the token is not valid
   */
  Optional<Actor> sender(String token) {
    Instant now = clock.instant();
    String digest = digest(token);
    VerifiedToken remembered = known.get(digest);
    if (remembered != null && now.isBefore(remembered.until())) {
      return Optional.of(remembered.actor());
    }
    Optional<VerifiedToken> verified = verified(token);
    verified.ifPresent(it -> known.put(digest, forAMinute(it, now)));
    return verified.map(VerifiedToken::actor);
  }

  private Optional<VerifiedToken> verified(String token) {
    try {
      SignedJWT signed = SignedJWT.parse(token);
      String issuer = signed.getJWTClaimsSet().getIssuer();
      return verifiers.stream()
          .filter(verifier -> verifier.issuer().equals(issuer))
          .findFirst()
          .map(verifier -> verifier.verify(signed));
    } catch (ParseException noSignedToken) {
      return Optional.empty();
    }
  }

  private static VerifiedToken forAMinute(VerifiedToken token, Instant now) {
    Instant end = now.plus(REMEMBERED);
    return token.until().isBefore(end) ? token : new VerifiedToken(token.actor(), end);
  }

  private static String digest(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
