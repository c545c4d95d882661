package dev.muster.platform.web.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import dev.muster.platform.web.bearer.TokenVerifier;
import dev.muster.platform.web.bearer.VerifiedToken;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token of a provider proves its sender, if all of it is as it must be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcVerifierTest {
  private final Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final StubProvider provider = new StubProvider();
  private final RSAKey key = StubProvider.rsaKey("one");
  private final Tokens tokens = new Tokens(provider.issuer(), key, now);

  @AfterAll
  void stop() {
    provider.close();
  }

  @Test
  void aServiceKnowsAProviderWhereTheSettingsNameOne() {
    try (ApplicationContext context = ApplicationContext.run()) {
      assertEquals(List.of(), List.copyOf(context.getBeansOfType(TokenVerifier.class)));
    }
    Map<String, Object> settings =
        Map.of("muster.oidc.issuer", provider.issuer(), "muster.oidc.audience", Tokens.AUDIENCE);
    provider.publish(key.toPublicJWK());
    try (ApplicationContext context = ApplicationContext.run(settings)) {
      TokenVerifier verifier = context.getBean(TokenVerifier.class);

      assertEquals(provider.issuer(), verifier.issuer());
      SignedJWT token = new Tokens(provider.issuer(), key, Instant.now()).valid();
      assertEquals(Set.of(UserRole.EDITOR), verifier.verify(token).actor().roles());
    }
  }

  @Test
  void aValidTokenProvesItsSender() {
    VerifiedToken verified = verify(tokens.valid());

    assertEquals(
        Actor.ofProvider(provider.issuer(), Tokens.SUBJECT, "ann", Set.of(UserRole.EDITOR)),
        verified.actor());
    assertEquals(now.plusSeconds(300), verified.until());
    assertEquals(provider.issuer(), verifier().issuer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
  void everyAlgorithmOfRsaIsTaken(String algorithm) {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm)).keyID("one").build();

    assertEquals(
        "ann", verify(tokens.withHeader(any -> new JWSHeader.Builder(header))).actor().name());
  }

  @ParameterizedTest
  @CsvSource({"P-256, ES256", "P-384, ES384", "P-521, ES512"})
  void everyAlgorithmOfEllipticCurvesIsTaken(String curve, String algorithm) throws JOSEException {
    ECKey elliptic = elliptic(curve);
    provider.publish(elliptic.toPublicJWK());
    SignedJWT token =
        Tokens.signed(
            new JWSHeader.Builder(JWSAlgorithm.parse(algorithm)).keyID("ec").build(),
            new ECDSASigner(elliptic),
            tokens.claims().build());

    assertEquals("ann", verifier().verify(token).actor().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"JWT", "jwt", "at+jwt", "application/at+jwt"})
  void everyTypeOfAccessTokenIsTaken(String type) {
    assertEquals(
        "ann",
        verify(tokens.withHeader(header -> header.type(new JOSEObjectType(type)))).actor().name());
  }

  @Test
  void aTokenWithoutATypeIsTaken() {
    assertEquals("ann", verify(tokens.withHeader(header -> header.type(null))).actor().name());
    assertEquals("ann", verify(tokens.with(claims -> claims.claim("typ", null))).actor().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dpop+jwt", "logout+jwt", "JOSE"})
  void aTokenOfAnotherTypeIsRefused(String type) {
    assertRefused(tokens.withHeader(header -> header.type(new JOSEObjectType(type))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ID", "Refresh", "DPoP"})
  void aTokenThatIsNoAccessTokenIsRefused(String kind) {
    assertRefused(claims -> claims.claim("typ", kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"at_hash", "c_hash"})
  void anIdTokenIsRefused(String claimOfIdTokens) {
    assertRefused(claims -> claims.claim(claimOfIdTokens, "77QmUPtjPfzWtF2AnpK9RQ"));
  }

  @Test
  void aTokenThatIsBoundToAKeyIsRefused() {
    assertRefused(claims -> claims.claim("cnf", Map.of("jkt", "abc")));
  }

  @Test
  void aTokenLivesAMinuteLongerAtMostThanItSays() {
    assertEquals("ann", verify(tokens.with(claims -> expiring(claims, -59))).actor().name());
    assertRefused(claims -> expiring(claims, -61));
    assertRefused(claims -> claims.expirationTime(null));
  }

  @Test
  void aTokenOfTheFutureIsRefused() {
    assertEquals(
        "ann",
        verify(tokens.with(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(59)))))
            .actor()
            .name());
    assertRefused(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(61))));
  }

  @Test
  void aTokenForOthersIsRefused() {
    assertRefused(claims -> claims.audience("other"));
    assertRefused(claims -> claims.audience(List.of()));
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    assertRefused(claims -> claims.issuer(provider.issuer() + "/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\nb"})
  void aTokenWithoutASubjectIsRefused(String subject) {
    assertRefused(claims -> claims.subject(subject));
    assertRefused(claims -> claims.subject(null));
  }

  @Test
  void aSubjectHas255CharactersAtMost() {
    String longest = "s".repeat(255);

    assertEquals(
        Actor.ofProvider(provider.issuer(), longest, "ann", Set.of(UserRole.EDITOR)),
        verify(tokens.with(claims -> claims.subject(longest))).actor());
    assertRefused(claims -> claims.subject(longest + "s"));
  }

  @Test
  void anActorWithoutAnotherNameIsCalledLikeTheSubject() {
    for (Object name : new Object[] {"", "a\tb", "n".repeat(256), 7}) {
      assertEquals(
          Tokens.SUBJECT,
          verify(tokens.with(claims -> claims.claim("preferred_username", name))).actor().name());
    }
    assertEquals(
        Tokens.SUBJECT,
        verify(tokens.with(claims -> claims.claim("preferred_username", null))).actor().name());
  }

  @Test
  void aTokenWithoutRolesProvesAnActorWithoutRoles() {
    assertEquals(
        Set.of(),
        verify(tokens.with(claims -> claims.claim("realm_access", null))).actor().roles());
  }

  @Test
  void aSignatureOfAnotherKeyIsRefused() {
    RSAKey stranger = new RSAKey.Builder(StubProvider.rsaKey("other")).keyID("one").build();

    assertRefused(new Tokens(provider.issuer(), stranger, now).valid());
  }

  @Test
  void theKeyThatATokenBringsIsNotBelieved() throws JOSEException {
    RSAKey stranger = new RSAKey.Builder(StubProvider.rsaKey("other")).keyID("one").build();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("one")
            .jwk(stranger.toPublicJWK())
            .jwkURL(URI.create("http://127.0.0.1/keys"))
            .build();

    assertRefused(Tokens.signed(header, new RSASSASigner(stranger), tokens.claims().build()));
  }

  @Test
  void aChangedTokenIsRefused() throws ParseException {
    String[] parts = tokens.valid().serialize().split("[.]");
    String admin =
        tokens.claims().claim("realm_access", Map.of("roles", List.of("ADMIN"))).build().toString();
    String changed = parts[0] + "." + Base64URL.encode(admin) + "." + parts[2];

    assertRefused(SignedJWT.parse(changed));
  }

  @Test
  void thePublicKeyIsNoSecret() throws JOSEException {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build();
    JWTClaimsSet claims = tokens.claims().build();
    byte[] pem = key.toPublicKey().getEncoded();
    byte[] json = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);

    assertRefused(Tokens.signed(header, new MACSigner(pem), claims));
    assertRefused(Tokens.signed(header, new MACSigner(json), claims));
  }

  @Test
  void aKeyOfAnotherTypeIsRefused() throws JOSEException {
    ECKey elliptic = elliptic("P-256");
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("one").build();

    assertRefused(Tokens.signed(header, new ECDSASigner(elliptic), tokens.claims().build()));
  }

  @Test
  void aKeyForEncryptionSignsNothing() {
    provider.publish(new RSAKey.Builder(key).keyUse(KeyUse.ENCRYPTION).build().toPublicJWK());

    assertRefusedBy(verifier(), tokens.valid());
  }

  private static ECKey elliptic(String curve) throws JOSEException {
    return new ECKeyGenerator(Curve.parse(curve)).keyID("ec").generate();
  }

  private JWTClaimsSet.Builder expiring(JWTClaimsSet.Builder claims, int seconds) {
    return claims.expirationTime(Date.from(now.plusSeconds(seconds)));
  }

  private OidcVerifier verifier() {
    return new OidcVerifier(provider.issuer(), Tokens.AUDIENCE, "realm_access.roles", () -> now);
  }

  private VerifiedToken verify(SignedJWT token) {
    provider.publish(key.toPublicJWK());
    return verifier().verify(token);
  }

  private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> change) {
    assertRefused(tokens.with(change));
  }

  private void assertRefused(SignedJWT token) {
    provider.publish(key.toPublicJWK());
    assertRefusedBy(verifier(), token);
  }

  private static void assertRefusedBy(OidcVerifier verifier, SignedJWT token) {
    assertTrue(
        assertThrows(NotSignedInException.class, () -> verifier.verify(token)).tokenRefused());
  }
}
