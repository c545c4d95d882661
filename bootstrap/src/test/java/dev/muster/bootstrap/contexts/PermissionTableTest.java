package dev.muster.bootstrap.contexts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muster.application.access.port.AccessTokens;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Policy;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.SessionId;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.HttpFixture;
import dev.muster.platform.web.kit.OpenApiDocument;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import dev.muster.platform.web.kit.TestActors;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Each operation of the OpenAPI document answers each kind of sender as the policy says: nobody,
 * and whoever has no valid token, with 401, who lacks the permission with 403 and its name, and who
 * has it or owns what the request is about with a success. The requests are the examples of the
 * document.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionTableTest implements HttpFixture, TestPropertyProvider {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();

  /** A user of whom no example is. */
  private static final long WITHOUT_THINGS = 9;

  @Inject EmbeddedServer server;
  @Inject Policy policy;
  @Inject AccessTokens tokens;
  @Inject ExampleHouse house;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.access", "required");
    return settings;
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @Test
  void everyOperationNamesAPermissionThatAContextGrants() {
    for (Operation operation : operations()) {
      assertTrue(
          policy.permissions().contains(Examples.permission(operation)), operation::toString);
    }
    assertEquals(
        List.of(
            "DELETE /sessions/current",
            "GET /users/me",
            "POST /sessions",
            "PUT /users/me/password"),
        DOCUMENT.operations().stream()
            .filter(it -> Examples.permission(it).isEmpty())
            .map(Operation::toString)
            .sorted()
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> whatNeedsOnlyAUserIsForWhoeverHasAValidToken() {
    Instant end = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
    String expired = token(WITHOUT_THINGS, end, UserRole.ADMIN);
    return DOCUMENT.operations().stream()
        .filter(PermissionTableTest::needsOnlyAUser)
        .map(
            it ->
                dynamicTest(
                    it.toString(),
                    () -> {
                      Examples.ask(it, api()).hasStatus(401);
                      Examples.ask(it, api().bearing(expired)).hasStatus(401);
                      Answer answer = house.ask(it, api().bearing(tokenOf(1)));
                      assertEquals(2, answer.status() / 100, answer::toString);
                    }));
  }

  private static boolean needsOnlyAUser(Operation operation) {
    return Examples.permission(operation).isEmpty()
        && !operation.description().path("security").isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> nobodyIsToldToSignIn() {
    return each(
        operation ->
            assertRefused(Examples.ask(operation, api()), 401, "/problems/not-signed-in")
                .hasHeader("WWW-Authenticate", "Bearer realm=\"muster\""));
  }

  @TestFactory
  Stream<DynamicTest> aTokenThatHasExpiredIsRefused() {
    Instant end = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
    String expired = token(WITHOUT_THINGS, end, UserRole.ADMIN);
    return each(operation -> assertNotTaken(operation, expired));
  }

  @TestFactory
  Stream<DynamicTest> aTokenWithAWrongSignatureIsRefused() {
    StringBuilder token = new StringBuilder(token(UserRole.ADMIN));
    int inTheSignature = token.length() - 10;
    token.setCharAt(inTheSignature, token.charAt(inTheSignature) == 'A' ? 'B' : 'A');
    return each(operation -> assertNotTaken(operation, token.toString()));
  }

  @TestFactory
  Stream<DynamicTest> whoHasNoRoleIsToldThePermissionOfTheDocument() {
    Api withoutRole = api().bearing(token());
    return each(operation -> assertDenied(operation, withoutRole));
  }

  @TestFactory
  Stream<DynamicTest> aRoleDoesWhatThePolicySays() {
    return Stream.of(UserRole.values())
        .flatMap(
            role ->
                operations().stream()
                    .map(it -> dynamicTest(role + " " + it, () -> assertDecided(it, role))));
  }

  @TestFactory
  Stream<DynamicTest> anOwnerWithoutARoleDoesWhatTheDocumentSays() {
    return house.owners().stream()
        .flatMap(
            owner ->
                operations().stream()
                    .map(it -> dynamicTest(owner.name() + " " + it, () -> assertOwned(it, owner))));
  }

  @Test
  void everyKindOfOwnerIsAskedFor() {
    Set<String> owners =
        policy.ownerships().stream().map(Ownership::owner).collect(Collectors.toSet());

    assertEquals(
        owners,
        operations().stream()
            .flatMap(it -> Examples.owner(it).stream())
            .collect(Collectors.toSet()));
    assertEquals(
        owners,
        house.owners().stream().flatMap(it -> it.owner().stream()).collect(Collectors.toSet()));
  }

  private void assertDecided(Operation operation, UserRole role) {
    Api api = api().bearing(token(role));
    if (policy.allows(TestActors.user(role), Examples.permission(operation))) {
      assertDone(house.ask(operation, api));
    } else {
      assertDenied(operation, api);
    }
  }

  private void assertOwned(Operation operation, ExampleUser user) {
    Answer answer = house.ask(operation, api().bearing(tokenOf(user.id())));
    if (user.owner().isPresent() && user.owner().equals(Examples.owner(operation))) {
      assertDone(answer);
    } else {
      assertDenied(operation, answer);
    }
  }

  /** An example that removes what others depend on is refused by a rule. */
  private static void assertDone(Answer answer) {
    assertTrue(answer.status() / 100 == 2 || answer.status() == 409, answer::toString);
  }

  private static void assertDenied(Operation operation, Api api) {
    assertDenied(operation, Examples.ask(operation, api));
  }

  private static void assertDenied(Operation operation, Answer answer) {
    assertRefused(answer, 403, "/problems/permission-denied");
    assertEquals(Examples.permission(operation), answer.member("permission").getStringValue());
  }

  private void assertNotTaken(Operation operation, String token) {
    assertRefused(Examples.ask(operation, api().bearing(token)), 401, "/problems/not-signed-in")
        .hasHeader("WWW-Authenticate", "Bearer realm=\"muster\", error=\"invalid_token\"");
  }

  private static Answer assertRefused(Answer answer, int status, String type) {
    answer.hasStatus(status).variesBy("Authorization");
    assertEquals(type, answer.member("type").getStringValue());
    return answer;
  }

  private String token(UserRole... roles) {
    return token(WITHOUT_THINGS, inTime(), roles);
  }

  private String tokenOf(long user) {
    return token(user, inTime());
  }

  private static Instant inTime() {
    return Instant.now().plus(AccessClaims.LIFE).truncatedTo(ChronoUnit.SECONDS);
  }

  private String token(long user, Instant end, UserRole... roles) {
    return tokens.issue(
        new AccessClaims(
            new UserId(user),
            new Username("ada"),
            Set.of(roles),
            new SessionId(new UUID(1, 2)),
            end),
        end.minus(AccessClaims.LIFE));
  }

  private static Stream<DynamicTest> each(Examples.Check check) {
    return operations().stream().map(it -> dynamicTest(it.toString(), () -> check.check(it)));
  }

  /** Returns the operations that need a permission; signing in is for those who are nobody yet. */
  private static List<Operation> operations() {
    return DOCUMENT.operations().stream().filter(it -> !Examples.permission(it).isEmpty()).toList();
  }
}
