package dev.muster.platform.web.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.platform.web.input.JsonBody;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.inject.ExecutableMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds the parameters, the body and the successful answers of an operation to an OpenAPI document.
 */
final class OperationDocs {
  private static final String PERMISSION = "x-permission";
  private static final String OWNER = "x-permission-owner";

  // Described in a fragment, security.yaml.
  private static final String SCHEME = "bearerAuth";

  private final SuccessDocs successes;

  OperationDocs(ObjectNode document) {
    this.successes = new SuccessDocs(document.withObject("/components/schemas"));
  }

  /** Replaces the compiler's guesses from types by the declarations of the handler. */
  void describe(ObjectNode operation, ExecutableMethod<?, ?> handler) {
    operation.remove(List.of("parameters", "requestBody", "responses"));
    String permission = permission(handler);
    ArrayNode security = operation.putArray("security");
    if (!permission.equals(Needs.NOTHING)) {
      security.addObject().putArray(SCHEME);
    }
    if (!Set.of(Needs.NOTHING, Needs.IDENTITY).contains(permission)) {
      operation.put(PERMISSION, permission);
    }
    List<String> names =
        Stream.of(handler.getArguments())
            .flatMap(argument -> parameter(argument).stream())
            .toList();
    for (String name : names) {
      operation
          .withArrayProperty("parameters")
          .addObject()
          .put("$ref", "#/components/parameters/" + name.replace("-", ""));
    }
    Stream.of(handler.getArguments())
        .filter(argument -> argument.getType() == JsonBody.class)
        .forEach(body -> takeBody(operation.withObjectProperty("requestBody"), body, handler));
    successes.describe(operation, handler, names);
    // Empty where it is the default.
    handler.stringValue(Needs.class, "own").ifPresent(owner -> exempt(operation, owner));
  }

  /** Says, to programs and to readers, who needs no permission. */
  private static void exempt(ObjectNode operation, String owner) {
    operation.put(OWNER, owner);
    String sentence =
        Character.toUpperCase(owner.charAt(0)) + owner.substring(1) + " needs no permission.";
    operation.put("description", (operation.path("description").asText() + " " + sentence).strip());
  }

  /** Returns the permission that a handler names, or a word of {@link Needs}. */
  static String permission(ExecutableMethod<?, ?> handler) {
    return handler
        .stringValue(Needs.class)
        .orElseThrow(
            () -> new IllegalStateException(handler + " does not say which permission it needs"));
  }

  /** Returns the name of a parameter among the components: contexts may share a name in queries. */
  private static Optional<String> parameter(Argument<?> argument) {
    AnnotationMetadata metadata = argument.getAnnotationMetadata();
    if (metadata.hasAnnotation(Header.class)) {
      return metadata.stringValue(Header.class);
    }
    return metadata.hasAnnotation(PathVariable.class) || metadata.hasAnnotation(QueryValue.class)
        ? Optional.of(argument.getName())
        : Optional.empty();
  }

  private static void takeBody(
      ObjectNode requestBody, Argument<?> body, ExecutableMethod<?, ?> handler) {
    if (!body.isNullable()) {
      requestBody.put("required", true);
    }
    content(
        requestBody,
        handler.stringValue(Consumes.class).orElse(MediaType.APPLICATION_JSON),
        handler.stringValue(Takes.class, "schema").orElseThrow(),
        handler.stringValues(Takes.class, "examples"));
  }

  /** Adds content of one media type to a request body or a response. */
  static void content(ObjectNode node, String mediaType, String schema, String... examples) {
    ObjectNode content = node.withObjectProperty("content").withObjectProperty(mediaType);
    content.withObjectProperty("schema").put("$ref", "#/components/schemas/" + schema);
    for (String example : examples) {
      content
          .withObjectProperty("examples")
          .withObjectProperty(example)
          .put("$ref", "#/components/examples/" + example);
    }
  }
}
