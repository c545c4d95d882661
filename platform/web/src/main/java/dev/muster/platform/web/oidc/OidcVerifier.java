package dev.muster.platform.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.platform.web.bearer.TokenVerifier;
import dev.muster.platform.web.bearer.VerifiedToken;
import dev.muster.platform.web.problem.ProblemException;
import dev.muster.platform.web.problem.ProblemType;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;

/** Verifies the tokens of an OpenID Connect provider, where the settings name one. */
@Singleton
@Requires(property = OidcVerifier.ISSUER, notEquals = "")
public final class OidcVerifier implements TokenVerifier {
  /** The setting with the provider's URL. */
  public static final String ISSUER = "muster.oidc.issuer";

  /** The setting with the audience that tokens for this service have. */
  public static final String AUDIENCE = "muster.oidc.audience";

  /** The setting with the place of the roles in the claims of a token. */
  public static final String ROLES = "muster.oidc.roles";

  // All of them are asymmetric: whoever knows the published keys can sign nothing.
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  // OpenID Connect Core 1.0, section 2, has the limit; the name is for records and logs.
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,255}");

  private final String issuer;
  private final RolesClaim roles;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  @Inject
  OidcVerifier(
      @Value("${" + ISSUER + "}") String issuer,
      @Value("${" + AUDIENCE + "}") String audience,
      @Value("${" + ROLES + "}") String roles) {
    this(issuer, audience, roles, InstantSource.system());
  }

  OidcVerifier(String issuer, String audience, String roles, InstantSource clock) {
    this.issuer = issuer;
    this.roles = new RolesClaim(roles);
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT,
            new JOSEObjectType("at+jwt"),
            new JOSEObjectType("application/at+jwt"),
            null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            ALGORITHMS, new ProviderKeys(new PublishedKeys(new Issuer(issuer)), clock)));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            // The verifier asks a set for null, which Set.of does not take.
            Collections.singleton(audience),
            new JWTClaimsSet.Builder().issuer(issuer).build(),
            Set.of("sub", "exp"),
            // RFC 7800: a token that is bound to a key of its sender, who does not prove it here.
            // OpenID Connect Core 1.0, section 3: an ID token is for a client alone.
            Set.of("cnf", "at_hash", "c_hash")) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        });
  }

  @Override
  public String issuer() {
    return issuer;
  }

  /**
   * Returns the sender that a token of the provider proves: its signature, issuer, audience, times
   * and types are checked.
   *
   * @throws NotSignedInException if the token is not valid
   * @throws ProblemException if no keys of the provider are known
   */
  @Override
  public VerifiedToken verify(SignedJWT token) {
    try {
      JWTClaimsSet claims = processor.process(token, null);
      return new VerifiedToken(actor(claims), claims.getExpirationTime().toInstant());
    } catch (KeySourceException _) {
      throw new ProblemException(
              ProblemType.UNAVAILABLE.problem(
                  "The keys of the identity provider are not known at this moment: nothing was"
                      + " done."))
          .with(HttpHeaders.RETRY_AFTER, String.valueOf(ProviderKeys.INTERVAL.toSeconds()));
    } catch (BadJOSEException | JOSEException _) {
      throw NotSignedInException.withRefusedToken();
    }
  }

  private Actor actor(JWTClaimsSet claims) {
    String subject = claims.getSubject();
    // Keycloak tells its kinds of tokens apart by this claim: an ID token is for a client alone.
    Object kind = claims.getClaims().getOrDefault("typ", "Bearer");
    if (!NAME.matcher(subject).matches() || !kind.equals("Bearer")) {
      throw NotSignedInException.withRefusedToken();
    }
    String name =
        claims.getClaim("preferred_username") instanceof String preferred
                && NAME.matcher(preferred).matches()
            ? preferred
            : subject;
    return Actor.ofProvider(issuer, subject, name, roles.of(claims.getClaims()));
  }
}
