package dev.muster.platform.web.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import java.net.http.HttpHeaders;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds what a service answers, and what it takes, against its OpenAPI document: what the document
 * does not describe is a finding.
 */
public record Conformance(OpenApiDocument document) {
  private static final String PROBLEM = "application/problem+json";
  private static final Set<String> COMPARED = Set.of("type", "title", "status");
  private static final String EXAMPLES = "/content/application~1problem+json/examples";

  // What a request can meet before its operation is known: the response "default" is for these.
  private static final Set<Integer> OF_ANY_REQUEST =
      Set.of(403, 405, 408, 413, 414, 415, 417, 431, 503, 504);

  /**
   * An answer.
   *
   * @param method of the request
   * @param path of the request, raw
   */
  public record Observed(String method, String path, int status, HttpHeaders headers, String body) {
    private String mediaType() {
      return headers.firstValue("Content-Type").map(Conformance::mediaType).orElse("no media type");
    }
  }

  /** What the document does not say of an answer. */
  public List<String> findings(Observed answer) {
    if (answer.mediaType().equals("text/html")) {
      // Pages are for people, and the document is for programs.
      return List.of();
    }
    return document
        .operation(answer.method(), answer.path())
        .map(operation -> findings(operation, answer))
        .orElseGet(() -> ofNoOperation(answer));
  }

  /** What the document says against a body that the service took. */
  public List<String> findings(String method, String path, String contentType, String body) {
    return document
        .operation(method, path)
        .map(operation -> operation.description().path("requestBody"))
        .filter(request -> !body.isEmpty() || request.path("required").asBoolean())
        .map(request -> bodyFindings(request.path("content"), mediaType(contentType), inNfc(body)))
        .orElseGet(List::of);
  }

  private List<String> findings(Operation operation, Observed answer) {
    JsonNode responses = operation.description().get("responses");
    String status = String.valueOf(answer.status());
    if (!responses.has(status) && !OF_ANY_REQUEST.contains(answer.status())) {
      return List.of(status + " is not in the document");
    }
    JsonNode response = document.resolved(responses.path(status));
    if (response.isMissingNode()) {
      response = document.resolved(responses.get("default"));
    }
    List<String> findings = new ArrayList<>();
    for (Entry<String, JsonNode> header : response.path("headers").properties()) {
      findings.addAll(
          headerFindings(header.getKey(), document.resolved(header.getValue()), answer));
    }
    findings.addAll(answerFindings(response.path("content"), answer));
    boolean problem = answer.mediaType().equals(PROBLEM) && !answer.body().isEmpty();
    if (findings.isEmpty() && problem && responses.has(status)) {
      findings.addAll(problemFindings(response.at(EXAMPLES), document.parsed(answer.body())));
    }
    return findings;
  }

  /** Returns in what a problem differs from the example of its type, if problems have examples. */
  private List<String> problemFindings(JsonNode examples, JsonNode problem) {
    String type = problem.path("type").asText();
    for (JsonNode reference : examples) {
      JsonNode example = document.resolved(reference).get("value");
      if (example.get("type").asText().equals(type)) {
        return Stream.concat(names(example), names(problem))
            .distinct()
            .filter(
                name ->
                    COMPARED.contains(name)
                        ? !example.path(name).equals(problem.path(name))
                        : example.has(name) != problem.has(name))
            .map(name -> type + " has another " + name)
            .toList();
      }
    }
    return examples.isEmpty() ? List.of() : List.of(type + " is not in the document");
  }

  // Each request may bring a trace along.
  private static Stream<String> names(JsonNode problem) {
    return problem.propertyStream().map(Entry::getKey).filter(name -> !name.equals("traceId"));
  }

  private List<String> headerFindings(String name, JsonNode header, Observed answer) {
    Optional<String> value = answer.headers().firstValue(name);
    if (value.isEmpty()) {
      return header.path("required").asBoolean()
          ? List.of("the header " + name + " is missing")
          : List.of();
    }
    return document.flaws(header.get("schema"), new TextNode(value.get()));
  }

  private List<String> answerFindings(JsonNode content, Observed answer) {
    if (content.isMissingNode() || answer.method().equals("HEAD")) {
      return answer.body().isEmpty() ? List.of() : List.of("a body that is not in the document");
    }
    return bodyFindings(content, answer.mediaType(), answer.body());
  }

  private List<String> bodyFindings(JsonNode content, String mediaType, String body) {
    if (!content.has(mediaType)) {
      return List.of(mediaType + " is not in the document");
    }
    JsonNode schema = content.get(mediaType).get("schema");
    return mediaType.endsWith("json")
        ? document.flaws(schema, body)
        : document.flaws(schema, new TextNode(body));
  }

  private List<String> ofNoOperation(Observed answer) {
    if (answer.status() < 400) {
      // The pages about the service are for people, and a browser's question before it asks is of
      // the protocol: both are in no document.
      return document.knows(answer.path()) && !answer.method().equals("OPTIONS")
          ? List.of("a success that is not in the document")
          : List.of();
    }
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.putObject(PROBLEM).putObject("schema").put("$ref", "#/components/schemas/Problem");
    return answerFindings(content, answer);
  }

  // The document counts characters as the service does.
  private static String inNfc(String body) {
    return Normalizer.normalize(body, Normalizer.Form.NFC);
  }

  private static String mediaType(String contentType) {
    return contentType.replaceFirst(" *;.*", "").toLowerCase(Locale.ROOT);
  }
}
