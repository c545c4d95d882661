package dev.muster.platform.web.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the query and the headers of requests that the service took against the OpenAPI document: a
 * client that keeps to the document must not be kept from sending them.
 */
record ParameterConformance(OpenApiDocument document) {
  /** What the document says against a request. */
  List<String> findings(HttpRequest request) {
    List<String> findings = new ArrayList<>();
    document
        .operation(request.method(), request.uri().getRawPath())
        .ifPresent(
            operation -> {
              for (JsonNode reference : operation.description().path("parameters")) {
                JsonNode parameter = document.resolved(reference);
                JsonNode schema = document.resolved(parameter.get("schema"));
                sent(parameter, request)
                    .map(text -> document.flaws(schema, typed(schema, text)))
                    .ifPresent(findings::addAll);
              }
            });
    return findings;
  }

  private static Optional<String> sent(JsonNode parameter, HttpRequest request) {
    String name = parameter.get("name").textValue();
    return switch (parameter.get("in").textValue()) {
      case "header" -> header(request, name);
      case "query" -> query(request.uri(), name);
      default -> Optional.empty();
    };
  }

  private static Optional<String> header(HttpRequest request, String name) {
    List<String> lines = request.headers().allValues(name);
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lines));
  }

  private static Optional<String> query(URI target, String name) {
    return Stream.ofNullable(target.getRawQuery())
        .flatMap(query -> Stream.of(query.split("&")))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst();
  }

  private static JsonNode typed(JsonNode schema, String text) {
    return switch (schema.path("type").textValue()) {
      case "integer" -> new LongNode(Long.parseLong(text));
      case "boolean" -> BooleanNode.valueOf(Boolean.parseBoolean(text));
      default -> new TextNode(text);
    };
  }
}
