package dev.muster.bootstrap.contexts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.OpenApiDocument;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;

/** Sends the examples of the OpenAPI document, which hold on a new database with its samples. */
final class Examples {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();

  private Examples() {}

  /** Sends the first example of an operation. */
  static Answer ask(Operation operation, Api api) {
    String path = DOCUMENT.pathOf(operation);
    for (Map.Entry<String, JsonNode> content :
        operation.description().at("/requestBody/content").properties()) {
      JsonNode first = content.getValue().get("examples").iterator().next();
      String body = DOCUMENT.resolved(first).get("value").toString();
      return api.send(operation.method(), path, content.getKey(), body);
    }
    return api.send(api.request(path).method(operation.method(), BodyPublishers.noBody()));
  }

  /** Returns the permission that an operation needs. */
  static String permission(Operation operation) {
    return operation.description().path("x-permission").asText();
  }

  /** Returns who needs no permission for an operation. */
  static Optional<String> owner(Operation operation) {
    return Optional.ofNullable(operation.description().get("x-permission-owner"))
        .map(JsonNode::asText);
  }

  /** A check of an operation. */
  interface Check {
    void check(Operation operation);
  }
}
