package dev.muster.bootstrap.roster.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The service takes the tokens that a real Keycloak gives for it, and no others. */
@Tag("keycloak")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakTest {
  private static final String HERO = "{\"name\": \"Deadpond\", \"secretName\": \"Dive Wilson\"}";
  private static final String REFUSED = "Bearer realm=\"muster\", error=\"invalid_token\"";

  private final Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
  private Keycloak keycloak;
  private EmbeddedServer service;

  @BeforeAll
  void start() throws Exception {
    keycloak = Keycloak.start();
    settings.remove("muster.access");
    Page page = Page.read("docs/operations.md");
    Page.settings(page.texts("An identity provider", "properties").getFirst())
        .forEach(
            (name, value) ->
                settings.put(
                    name.toLowerCase(Locale.ROOT).replace('_', '.'),
                    value.replace("https://id.example/realms/muster", keycloak.issuer())));
    service = ApplicationContext.run(EmbeddedServer.class, settings);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
    service.getApplicationContext().close();
    keycloak.close();
  }

  @Test
  @Order(1)
  void whoSignsInByPasswordDoesWhatTheRoleInTheRealmMay() throws Exception {
    String token = accessToken(keycloak.signIn("app"));

    Answer added = add(token).hasStatus(201);
    assertEquals("Dive Wilson", read(token, added.id()).member("secretName").getStringValue());
  }

  // Second, because unknown keys are asked for twice in half a minute at most.
  @Test
  @Order(2)
  void aTokenOfANewKeyIsTakenAtOnce() throws Exception {
    String old = accessToken(keycloak.signIn("app"));
    keycloak.rotateKeys();
    String token = accessToken(keycloak.signIn("app"));

    assertNotEquals(SignedJWT.parse(old).getHeader(), SignedJWT.parse(token).getHeader());
    list(token).hasStatus(200);
    list(old).hasStatus(200);
  }

  @Test
  @Order(3)
  void aClientSignsInByItsOwnCredentials() throws Exception {
    String robot = accessToken(keycloak.signInRobot());

    Answer denied = add(robot).hasStatus(403);
    assertEquals("roster.write", denied.member("permission").getStringValue());
    long hero = add(accessToken(keycloak.signIn("app"))).id();
    assertEquals(false, read(robot, hero).body().contains("secretName"));
  }

  @Test
  @Order(3)
  void anExpiredTokenIsRefused() throws Exception {
    assertRefused(accessToken(keycloak.signIn("late")));
  }

  @Test
  @Order(3)
  void aTokenForOthersIsRefused() throws Exception {
    assertRefused(accessToken(keycloak.signIn("stranger")));
    assertRefused(accessToken(keycloak.signInElsewhere()));
  }

  @Test
  @Order(3)
  void aTokenThatIsNoAccessTokenIsRefused() throws Exception {
    JsonNode tokens = keycloak.signIn("app");

    assertRefused(tokens.get("id_token").asText());
    assertRefused(tokens.get("refresh_token").asText());
  }

  @Test
  @Order(4)
  void aTokenWithoutASignatureIsRefused() throws Exception {
    String[] parts = accessToken(keycloak.signIn("app")).split("[.]");

    assertRefused(Base64URL.encode("{\"alg\":\"none\"}") + "." + parts[1] + ".");
    assertRefused(Base64URL.encode("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]);
    assertRefused(parts[0] + "." + parts[1] + ".");
  }

  @Test
  @Order(4)
  void aTokenWithASignatureOfOthersIsRefused() throws Exception {
    SignedJWT token = SignedJWT.parse(accessToken(keycloak.signIn("app")));
    String id = token.getHeader().getKeyID();
    byte[] published =
        JWKSet.load(URI.create(keycloak.issuer() + "/protocol/openid-connect/certs").toURL())
            .getKeyByKeyId(id)
            .toRSAKey()
            .toPublicKey()
            .getEncoded();

    assertRefused(signed(token, JWSAlgorithm.HS256, new MACSigner(published)));
    assertRefused(
        signed(token, JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(2048).generate())));
    assertRefused(
        signed(
            token,
            JWSAlgorithm.ES256,
            new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate())));
  }

  @Test
  @Order(5)
  void withoutKeycloakTheKeysThatAreKnownCountAndNothingElseDoes() throws Exception {
    String token = accessToken(keycloak.signIn("app"));
    keycloak.close();

    list(token).hasStatus(200);
    try (EmbeddedServer other = ApplicationContext.run(EmbeddedServer.class, settings)) {
      Answer answer = send(other, token, "/heroes", "");
      assertEquals("30", answer.hasStatus(503).header("Retry-After"));
      other.getApplicationContext().close();
    }
  }

  private static String signed(SignedJWT like, JWSAlgorithm algorithm, JWSSigner signer)
      throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(algorithm).keyID(like.getHeader().getKeyID()).build(),
            like.getJWTClaimsSet());
    token.sign(signer);
    return token.serialize();
  }

  private static String accessToken(JsonNode tokens) {
    return tokens.get("access_token").asText();
  }

  private void assertRefused(String token) {
    list(token).hasStatus(401).hasHeader("WWW-Authenticate", REFUSED);
  }

  private Answer list(String token) {
    return send(service, token, "/heroes", "");
  }

  private Answer read(String token, long hero) {
    return send(service, token, "/heroes/" + hero, "").hasStatus(200);
  }

  private Answer add(String token) {
    return send(service, token, "/heroes", HERO);
  }

  private static Answer send(EmbeddedServer service, String token, String path, String body) {
    Api api = new Api(service.getURI());
    var request = api.request(path).header("Authorization", "Bearer " + token);
    return api.send(
        body.isEmpty()
            ? request
            : request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
  }
}
