package dev.muster.persistence.access.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.kit.Race;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.SessionId;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.GateWatch;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Access tokens are JSON Web Tokens that only this service signs, with keys of its database. */
class PostgresTokensTest {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(settings(), Environment.TEST);

  private final Instant now = Instant.parse("2026-03-04T05:06:07.123Z");
  private final UUID session = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
  private final AccessClaims claims =
      new AccessClaims(
          new UserId(7),
          new Username("Ada"),
          Set.of(UserRole.VIEWER, UserRole.ADMIN),
          new SessionId(session),
          Instant.parse("2026-03-04T05:21:07Z"));
  private final SigningKeys keys = node();
  private final SignedAccessTokens tokens = new SignedAccessTokens(keys);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Test
  void aTokenHasTheClaimsOfRfc9068() throws Exception {
    SignedJWT token = SignedJWT.parse(tokens.issue(claims, now));

    JWSHeader header = token.getHeader();
    assertEquals(JWSAlgorithm.ES256, header.getAlgorithm());
    assertEquals("at+jwt", header.getType().getType());
    assertEquals(keys.at(now).getKeyID(), header.getKeyID());
    JWTClaimsSet said = token.getJWTClaimsSet();
    assertEquals("muster", said.getIssuer());
    assertEquals(List.of("muster"), said.getAudience());
    assertEquals("7", said.getSubject());
    assertEquals("Ada", said.getClaim("preferred_username"));
    assertEquals(List.of("ADMIN", "VIEWER"), said.getClaim("roles"));
    assertEquals(session.toString(), said.getClaim("sid"));
    assertEquals(Instant.parse("2026-03-04T05:06:07Z"), said.getIssueTime().toInstant());
    assertEquals(claims.expiresAt(), said.getExpirationTime().toInstant());
    assertFalse(said.getJWTID().isEmpty());
  }

  @Test
  void whatIsSignedOtherwiseIsNotTaken() throws Exception {
    ECKey key = keys.at(now);
    JWTClaimsSet said = SignedJWT.parse(tokens.issue(claims, now)).getJWTClaimsSet();
    ECKey stranger = new ECKeyGenerator(Curve.P_256).keyID(key.getKeyID()).generate();
    byte[] published = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);

    assertTaken(signed(header(it -> it), said, new ECDSASigner(key)));
    assertNotTaken(signed(header(it -> it), said, new ECDSASigner(stranger)));
    assertNotTaken(signed(header(it -> it.type(JOSEObjectType.JWT)), said, new ECDSASigner(key)));
    assertNotTaken(signed(header(it -> it.type(null)), said, new ECDSASigner(key)));
    assertNotTaken(signed(header(it -> it.keyID(null)), said, new ECDSASigner(key)));
    assertNotTaken(signed(header(it -> it.keyID("other")), said, new ECDSASigner(key)));
    // No text of PostgreSQL has it.
    assertNotTaken(signed(header(it -> it.keyID("\u0000")), said, new ECDSASigner(key)));
    assertNotTaken(
        signed(
            new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build(),
            said,
            new MACSigner(published)));
    assertNotTaken(new PlainJWT(said).serialize());
  }

  @Test
  void whatWasSignedForAnotherPurposeIsNotTaken() throws Exception {
    JWTClaimsSet said = SignedJWT.parse(tokens.issue(claims, now)).getJWTClaimsSet();

    for (JWTClaimsSet wrong :
        List.of(
            new JWTClaimsSet.Builder(said).audience("other").build(),
            new JWTClaimsSet.Builder(said).subject("0").build(),
            new JWTClaimsSet.Builder(said).subject("Ada").build(),
            new JWTClaimsSet.Builder(said).claim("roles", List.of("OWNER")).build(),
            new JWTClaimsSet.Builder(said).claim("roles", 7).build(),
            new JWTClaimsSet.Builder(said).claim("sid", "none").build(),
            new JWTClaimsSet.Builder(said).expirationTime(Date.from(now)).build())) {
      assertNotTaken(signed(header(it -> it), wrong, new ECDSASigner(keys.at(now))));
    }
  }

  @Test
  void nodesShareTheirKeysAndOfManyOneMakesAKey() {
    List<SigningKeys> nodes = Stream.generate(PostgresTokensTest::node).limit(Race.CROWD).toList();

    var made = Race.OF_NO_REFUSAL.each(nodes, it -> it.at(now).getKeyID());

    Set<String> ids =
        Set.copyOf(made.stream().map(it -> it.value().orElseThrow()).distinct().toList());
    assertEquals(1, ids.size());
    assertEquals(keys.at(now), node().at(now));
    assertEquals(
        Optional.of(claims), new SignedAccessTokens(node()).read(tokens.issue(claims, now), now));
  }

  @Test
  void keysAreAskedForThroughTheGate() {
    GateWatch watch = CONTEXT.getBean(GateWatch.class);
    watch.reset();
    String token = tokens.issue(claims, now);

    assertEquals(Optional.of(claims), new SignedAccessTokens(node()).read(token, now));
    assertEquals(List.of(), watch.bypasses());
    assertEquals(2, watch.taken());
  }

  @Test
  void aKeyIsUsedFor30DaysAndKeptFor30More() {
    Instant begin = Instant.EPOCH.plus(SigningKeys.PERIOD.multipliedBy(700));
    Instant end = begin.plus(SigningKeys.PERIOD);
    ECKey first = keys.at(begin);

    assertEquals(first, keys.at(end.minusMillis(1)));
    ECKey second = keys.at(end);
    assertNotEquals(first, second);
    assertEquals(Optional.of(first), node().find(first.getKeyID()));

    ECKey third = keys.at(end.plus(SigningKeys.PERIOD));
    assertEquals(Optional.empty(), node().find(first.getKeyID()));
    assertEquals(Optional.of(second), node().find(second.getKeyID()));
    assertEquals(Optional.of(third), node().find(third.getKeyID()));
    assertTrue(third.isPrivate());
  }

  private void assertTaken(String token) {
    assertEquals(Optional.of(claims), tokens.read(token, now));
  }

  private void assertNotTaken(String token) {
    assertEquals(Optional.empty(), tokens.read(token, now), token);
  }

  private JWSHeader header(UnaryOperator<JWSHeader.Builder> change) {
    return change
        .apply(
            new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(keys.at(now).getKeyID()))
        .build();
  }

  private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
      throws Exception {
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }

  private static Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.watch-gate", "true");
    return settings;
  }

  /** Returns the keys as a node sees them that has just started. */
  private static SigningKeys node() {
    return new SigningKeys(
        CONTEXT.getBean(DatabaseGate.class), CONTEXT.getBean(SigningKeyStatements.class));
  }
}
