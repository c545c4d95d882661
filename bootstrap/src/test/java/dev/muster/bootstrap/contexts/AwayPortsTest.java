package dev.muster.bootstrap.contexts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.bootstrap.architecture.ProductionCode;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HttpFixture;
import dev.muster.platform.web.kit.OpenApiDocument;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Where the driven ports of a context are away, each of its operations says that it is unavailable.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwayPortsTest implements HttpFixture, TestPropertyProvider {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();
  private static final String SITE = "/|/docs|/problems.*|/openapi[.]yaml";

  @Inject EmbeddedServer server;
  @Inject AwayPorts away;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put(AwayPorts.SETTING, "true");
    return settings;
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @TestFactory
  Stream<DynamicTest> everyOperationSaysSo() {
    return DOCUMENT.operations().stream()
        .filter(it -> !it.template().matches(SITE))
        .filter(it -> !needsOnlyAnIdentity(it))
        .map(it -> dynamicTest(it.toString(), () -> assertUnavailable(it)));
  }

  /** Such an operation is refused before it asks a port: the actor here has no account. */
  private static boolean needsOnlyAnIdentity(Operation operation) {
    return !operation.description().path("security").isEmpty()
        && Examples.permission(operation).isEmpty();
  }

  @Test
  void portsOfEveryContextWereReplaced() {
    for (String context :
        new ContextParts(ProductionCode.classes(), ProductionCode.classes()).contexts()) {
      String ports = "%s.application.%s.port.".formatted(ProductionCode.ROOT, context);
      assertTrue(away.replaced().stream().anyMatch(it -> it.startsWith(ports)), context);
    }
  }

  /** Sends the first example of the document. */
  private void assertUnavailable(Operation operation) {
    String path = DOCUMENT.pathOf(operation);
    HttpRequest.Builder request = api().request(path);
    JsonNode content = operation.description().at("/requestBody/content");
    Optional<Map.Entry<String, JsonNode>> body = content.properties().stream().findFirst();
    body.ifPresent(it -> request.header("Content-Type", it.getKey()));
    request.method(
        operation.method(),
        BodyPublishers.ofString(body.map(it -> example(it.getValue())).orElse("")));

    Answer answer = api().send(request);

    assertEquals(503, answer.status(), answer::toString);
    assertEquals("/problems/unavailable", answer.member("type").getStringValue());
  }

  private static String example(JsonNode media) {
    JsonNode example = media.get("examples").elements().next();
    return DOCUMENT.resolved(example).get("value").toString();
  }
}
