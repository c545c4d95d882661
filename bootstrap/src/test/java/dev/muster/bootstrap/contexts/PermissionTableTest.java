package dev.muster.bootstrap.contexts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Policy;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.UserRole;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.actor.RequestActors;
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
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Each operation of the OpenAPI document answers each kind of actor as the policy says: nobody with
 * 401, who lacks the permission with 403 and its name, and who has it with a success. The requests
 * are the examples of the document, on a new database with its samples.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionTableTest implements HttpFixture, TestPropertyProvider {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();

  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject Policy policy;
  @Inject List<SampleData> samples;

  @Override
  public Map<String, String> getProperties() {
    return TestActors.believing(TestDatabase.settings());
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @Test
  void everyOperationNamesAPermissionThatAContextGrants() {
    for (Operation operation : DOCUMENT.operations()) {
      assertTrue(policy.permissions().contains(permission(operation)), operation::toString);
    }
  }

  @TestFactory
  Stream<DynamicTest> nobodyIsToldToSignIn() {
    return each(
        operation ->
            assertRefused(
                ask(operation, api().as(TestActors.NOBODY)), 401, "/problems/not-signed-in"));
  }

  @TestFactory
  Stream<DynamicTest> whoHasNoRoleIsToldThePermissionOfTheDocument() {
    return each(operation -> assertDenied(operation, api().as(TestActors.WITHOUT_ROLE)));
  }

  @TestFactory
  Stream<DynamicTest> aRoleDoesWhatThePolicySays() {
    return Stream.of(UserRole.values())
        .flatMap(
            role ->
                DOCUMENT.operations().stream()
                    .map(it -> dynamicTest(role + " " + it, () -> assertDecided(it, role))));
  }

  private void assertDecided(Operation operation, UserRole role) {
    Api api = api().as(role);
    if (policy.allows(TestActors.user(role), permission(operation))) {
      tables.clear();
      RequestActors.as(Actor.operator(), this::samplesPutIn);
      Answer answer = ask(operation, api);
      // An example that removes what others depend on is refused by a rule.
      assertTrue(answer.status() / 100 == 2 || answer.status() == 409, answer::toString);
    } else {
      assertDenied(operation, api);
    }
  }

  private int samplesPutIn() {
    samples.forEach(SampleData::putInWhereEmpty);
    return samples.size();
  }

  private static void assertDenied(Operation operation, Api api) {
    Answer answer = ask(operation, api);

    assertRefused(answer, 403, "/problems/permission-denied");
    assertEquals(permission(operation), answer.member("permission").getStringValue());
  }

  private static void assertRefused(Answer answer, int status, String type) {
    answer.hasStatus(status).hasHeader("Vary", "Authorization");
    assertEquals(type, answer.member("type").getStringValue());
  }

  private static Stream<DynamicTest> each(Check check) {
    return DOCUMENT.operations().stream()
        .map(it -> dynamicTest(it.toString(), () -> check.check(it)));
  }

  private static Answer ask(Operation operation, Api api) {
    String path = path(operation);
    for (Map.Entry<String, JsonNode> content :
        operation.description().at("/requestBody/content").properties()) {
      JsonNode first = content.getValue().get("examples").iterator().next();
      String body = DOCUMENT.resolved(first).get("value").toString();
      return api.send(operation.method(), path, content.getKey(), body);
    }
    return api.send(api.request(path).method(operation.method(), BodyPublishers.noBody()));
  }

  private static String path(Operation operation) {
    String path = operation.template();
    for (JsonNode reference : operation.description().path("parameters")) {
      JsonNode parameter = DOCUMENT.resolved(reference);
      path =
          path.replace(
              "{" + parameter.get("name").asText() + "}", parameter.path("example").asText());
    }
    return path;
  }

  private static String permission(Operation operation) {
    return operation.description().path("x-permission").asText();
  }

  /** A check of an operation. */
  interface Check {
    void check(Operation operation);
  }
}
