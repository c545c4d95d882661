package dev.muster.bootstrap.contexts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muster.bootstrap.rules.AuditedActions;
import dev.muster.domain.UserRole;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HttpFixture;
import dev.muster.platform.web.kit.OpenApiDocument;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import dev.muster.platform.web.kit.TestActors;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Each operation of the OpenAPI document that changes something leaves exactly one entry in the
 * audit trail, with who asked for it, and so does each refusal. A read leaves none, unless it is
 * denied. The requests are the examples of the document.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTableTest implements HttpFixture, TestPropertyProvider {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();
  private static final String CLOCK = "muster.test.clock";
  private static final AuditedActions ACTIONS = AuditedActions.ofAllPorts();

  /** No first example of an operation asks for these; {@code SignInTest} does. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of("access.accounts.add", "access.accounts.appoint");

  @Inject EmbeddedServer server;
  @Inject ExampleHouse house;

  /** Each entry has a minute of its own: only so many refusals of nobody are recorded in each. */
  @Factory
  @Requires(property = CLOCK)
  static final class Minutes {
    @Named("audit")
    @Primary
    @Singleton
    InstantSource clock() {
      AtomicLong minutes = new AtomicLong();
      return () -> Instant.now().plus(Duration.ofMinutes(minutes.incrementAndGet()));
    }
  }

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestActors.believing(TestDatabase.settings()));
    settings.put(CLOCK, "minutes");
    return settings;
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @TestFactory
  Stream<DynamicTest> aChangeAndItsRefusalByARuleLeaveOneEntryAndAReadNone() {
    Set<String> actions = new TreeSet<>();
    return Stream.concat(
        each(
            operation -> {
              assertRecorded(operation, house.askFirst(operation, api().as(UserRole.ADMIN)));
              entries().forEach(it -> actions.add(it.get("action").getStringValue()));
            }),
        Stream.of(
            dynamicTest(
                "no other action of a port is recorded",
                () -> {
                  actions.addAll(WITHOUT_EXAMPLE);
                  assertEquals(ACTIONS.needingAny(), actions);
                })));
  }

  @TestFactory
  Stream<DynamicTest> whoLacksThePermissionLeavesOneEntry() {
    return each(
        operation -> {
          house.askFirst(operation, api().as(TestActors.WITHOUT_ROLE)).hasStatus(403);

          assertDenied(operation, "\"without role\"", "permission-denied");
        });
  }

  @TestFactory
  Stream<DynamicTest> nobodyLeavesAnEntryWhereSomethingWouldChange() {
    return each(
        operation -> {
          house.askFirst(operation, api().as(TestActors.NOBODY)).hasStatus(401);

          if (isRead(operation)) {
            assertEquals(List.of(), entries());
          } else {
            assertDenied(operation, "null", "not-signed-in");
          }
        });
  }

  private void assertRecorded(Operation operation, Answer answer) {
    List<JsonNode> entries = entries();
    if (isRead(operation)) {
      assertEquals(List.of(), entries);
    } else {
      boolean refused = answer.status() >= 400;
      String code =
          refused
              ? answer.member("type").getStringValue().replace("/problems/", "\"") + "\""
              : "null";
      assertEquals(
          List.of(entry(entries, operation, "\"the ADMIN\"", refused ? "REFUSED" : "DONE", code)),
          entries);
      assertAction(operation, entries.getFirst());
    }
  }

  private void assertDenied(Operation operation, String actor, String code) {
    List<JsonNode> entries = entries();
    assertEquals(List.of(entry(entries, operation, actor, "DENIED", "\"" + code + "\"")), entries);
    if (!isRead(operation)) {
      assertAction(operation, entries.getFirst());
    }
  }

  /** Returns the entry that is expected, with what differs each time taken from what is there. */
  private static JsonNode entry(
      List<JsonNode> found, Operation operation, String actor, String outcome, String code) {
    JsonNode entry = found.getFirst();
    String user = actor.equals("null") ? "null" : actor.contains("role") ? "9" : "1";
    return Answer.json(
        """
        {"id": %d, "at": "%s", "actor": %s, "userId": %s, "externalId": null, "action": "%s", "request": "%s %s",
         "address": "127.0.0.1", "outcome": "%s", "code": %s}\
        """
            .formatted(
                entry.get("id").getLongValue(),
                entry.get("at").getStringValue(),
                actor,
                user,
                entry.get("action").getStringValue(),
                operation.method(),
                DOCUMENT.pathOf(operation),
                outcome,
                code));
  }

  private static void assertAction(Operation operation, JsonNode entry) {
    String action = entry.get("action").getStringValue();
    assertTrue(ACTIONS.needing(Examples.permission(operation)).contains(action), action);
  }

  private List<JsonNode> entries() {
    List<JsonNode> entries = new ArrayList<>();
    api().get("/audit").hasStatus(200).member("items").values().forEach(entries::add);
    return entries;
  }

  private static boolean isRead(Operation operation) {
    return operation.method().equals("GET");
  }

  /** Signing in needs no permission; {@code SignInTest} knows its entries. */
  private static Stream<DynamicTest> each(Examples.Check check) {
    return DOCUMENT.operations().stream()
        .filter(it -> !Examples.permission(it).isEmpty())
        .map(it -> dynamicTest(it.toString(), () -> check.check(it)));
  }
}
