package dev.muster.bootstrap.contexts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HtmlFlaws;
import dev.muster.platform.web.kit.HttpFixture;
import dev.muster.platform.web.kit.OpenApiDocument;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Each operation that reads has a page, and each link of a page leads to a page. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesOfOperationsTest implements HttpFixture, TestPropertyProvider {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)\"");
  private static final Pattern FORM = Pattern.compile("action=\"/forms/(\\w+)\"");

  @Inject EmbeddedServer server;
  @Inject ExampleHouse house;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.access", "open");
    return settings;
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @TestFactory
  Stream<DynamicTest> eachOperationThatReadsHasAPageWhoseLinksLeadToPages() {
    return reads().map(it -> dynamicTest(it.toString(), () -> assertHasAPage(it)));
  }

  @Test
  void commandsHaveFormsOnThePages() {
    Set<String> forms = new TreeSet<>();
    reads()
        .forEach(
            it ->
                FORM.matcher(body(DOCUMENT.pathOf(it)))
                    .results()
                    .forEach(form -> forms.add(form.group(1))));

    Set<String> commands = new TreeSet<>();
    for (Operation operation : DOCUMENT.operations()) {
      if (!operation.method().equals("GET")) {
        commands.add(operation.description().get("operationId").asText());
      }
    }
    assertTrue(
        forms.containsAll(
            List.of(
                "addTeam", "settleMembership", "changeMembership", "endMembership", "handOver")),
        forms::toString);
    assertTrue(commands.containsAll(forms), forms::toString);
  }

  @Test
  void theDocumentationHasTheOrderOfTheFrontPage() {
    List<String> links =
        Pattern.compile("<a href=\"(/[a-z]+)\">")
            .matcher(body("/").replaceAll("(?s)<h2>About the service.*|<header>.*?</header>", ""))
            .results()
            .map(it -> it.group(1))
            .toList();
    List<String> tags =
        DOCUMENT.at("/tags").valueStream().map(tag -> tag.get("name").asText()).toList();

    List<Integer> places =
        links.stream()
            .map(
                it ->
                    tags.indexOf(
                        DOCUMENT
                            .operation("GET", it)
                            .orElseThrow()
                            .description()
                            .at("/tags/0")
                            .asText()))
            .toList();

    assertEquals(places.stream().sorted().toList(), places, () -> links + " and " + tags);
  }

  private void assertHasAPage(Operation operation) {
    Answer json = house.ask(operation, api());
    // Nobody is signed in, so one operation has nobody to tell of.
    Answer page = page(DOCUMENT.pathOf(operation), json.status());

    for (JsonNode value : json.status() == 200 ? scalars(json) : List.<JsonNode>of()) {
      assertTrue(page.body().contains(escaped(value.asText())), () -> value + " in " + page);
    }
    LINK.matcher(page.body())
        .results()
        .map(it -> it.group(1).replace("&amp;", "&"))
        .filter(it -> !it.startsWith("/forms/") && !it.startsWith("/assets/"))
        .distinct()
        .forEach(it -> page(it, 200));
  }

  /** Returns the texts and numbers of an answer. */
  private static List<JsonNode> scalars(Answer json) {
    try {
      return leaves(new ObjectMapper().readTree(json.body()))
          .filter(it -> it.isNumber() || (it.isTextual() && !it.asText().matches("\\d{4}-.*Z")))
          .toList();
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static Stream<JsonNode> leaves(JsonNode node) {
    return node.isValueNode() ? Stream.of(node) : node.valueStream().flatMap(it -> leaves(it));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
  }

  private String body(String path) {
    return api().send(api().request(path).header("Accept", "text/html")).body();
  }

  private Answer page(String path, int status) {
    Answer page =
        api()
            .send(
                api().request(path).header("Accept", "text/html, application/xhtml+xml, */*;q=0.8"))
            .hasStatus(status);
    assertTrue(page.header("Content-Type").startsWith("text/html"), page::toString);
    if (!path.equals("/docs")) {
      assertEquals(List.of(), HtmlFlaws.of(page.body()), page::body);
    }
    return page;
  }

  private static Stream<Operation> reads() {
    return DOCUMENT.operations().stream().filter(it -> it.method().equals("GET"));
  }
}
