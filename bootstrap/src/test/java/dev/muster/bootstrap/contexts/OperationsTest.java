package dev.muster.bootstrap.contexts;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.platform.web.kit.OpenApiDocument;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The operations of every context take what the house promises for all. */
class OperationsTest {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();

  @Test
  void whatCreatesTakesAnIdempotencyKey() {
    // Who signs in twice has two sessions, and no answer with a token is stored.
    assertTake(
        "Idempotency-Key",
        it ->
            it.method().equals("POST")
                && answers(it, "201")
                && it.description().has("x-permission"));
  }

  @Test
  void whatChangesAVersionedResourceTakesIfMatch() {
    // What cannot be read by itself has no version: a link that is there or is not.
    Set<String> readable =
        DOCUMENT.operations().stream()
            .filter(it -> it.method().equals("GET"))
            .map(Operation::template)
            .collect(toSet());
    assertTake(
        "If-Match",
        it -> Set.of("PATCH", "DELETE").contains(it.method()) && readable.contains(it.template()));
  }

  @Test
  void whatOwnersMayDoTakesNoKeyThatNeedsARole() {
    assertEquals(
        List.of(),
        DOCUMENT.operations().stream()
            .filter(it -> Examples.owner(it).isPresent())
            .filter(it -> parameters(it).contains("Idempotency-Key"))
            .map(Operation::toString)
            .toList());
  }

  @Test
  void whatReadsAVersionedResourceTakesIfNoneMatch() {
    assertTake(
        "If-None-Match",
        it ->
            it.method().equals("GET") && it.description().at("/responses/200/headers").has("ETag"));
  }

  @Test
  void whatListsTakesALimitAndACursor() {
    Predicate<Operation> lists =
        it ->
            it.description()
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText()
                .endsWith("Page");
    assertTake("limit", lists);
    assertTake("after", lists);
  }

  private static void assertTake(String parameter, Predicate<Operation> operations) {
    assertEquals(
        List.of(),
        DOCUMENT.operations().stream()
            .filter(operations)
            .filter(it -> !parameters(it).contains(parameter))
            .map(Operation::toString)
            .toList(),
        "they do not take " + parameter);
  }

  private static boolean answers(Operation operation, String status) {
    return operation.description().at("/responses").has(status);
  }

  private static Set<String> parameters(Operation operation) {
    return operation
        .description()
        .path("parameters")
        .valueStream()
        .map(DOCUMENT::resolved)
        .map((JsonNode it) -> it.get("name").textValue())
        .collect(toSet());
  }
}
