package dev.muster.bootstrap.rules;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.application.permission.Policy;
import dev.muster.platform.web.kit.OpenApiDocument;
import java.util.Comparator;
import java.util.Map.Entry;
import java.util.stream.Stream;

/**
 * The permissions of a context with their roles, and with what each is for: operations, or members
 * of what operations answer.
 *
 * @param policy grants the permissions
 * @param document says what each is for
 */
record PermissionTable(Policy policy, OpenApiDocument document) {
  private static final String HEAD =
      """
      ## Who may do what

      A call without the permission is refused with 403; [permissions](../permissions.md) says how.

      | permission | roles | for |
      |---|---|---|
      """;

  /** Returns the section of a context. */
  String of(String context) {
    return HEAD
        + policy.permissions().stream()
            .filter(it -> it.startsWith(context + "."))
            .map(it -> "| `%s` | %s | %s |\n".formatted(it, roles(it), uses(it)))
            .collect(joining());
  }

  private String roles(String permission) {
    return policy.rolesWith(permission).orElseThrow().stream()
        .map(Enum::name)
        .collect(joining(", "));
  }

  private String uses(String permission) {
    String uses = Stream.concat(operations(permission), members(permission)).collect(joining(", "));
    if (uses.isEmpty()) {
      throw new IllegalStateException(permission + " is for nothing in the OpenAPI document");
    }
    return uses;
  }

  private Stream<String> operations(String permission) {
    return document.operations().stream()
        .filter(it -> it.description().path("x-permission").asText().equals(permission))
        .sorted(Comparator.comparing(OpenApiDocument.Operation::toString))
        .map(it -> "`%s`%s".formatted(it, owner(it)));
  }

  private static String owner(OpenApiDocument.Operation operation) {
    String owner = operation.description().path("x-permission-owner").asText();
    return owner.isEmpty() ? "" : " (also %s)".formatted(owner);
  }

  private Stream<String> members(String permission) {
    return document.at("/components/schemas").properties().stream()
        .flatMap(
            schema ->
                schema.getValue().path("properties").properties().stream()
                    .filter(it -> depends(it, permission))
                    .map(it -> "`%s` of schema %s".formatted(it.getKey(), schema.getKey())));
  }

  private static boolean depends(Entry<String, JsonNode> member, String permission) {
    return member
        .getValue()
        .path("description")
        .asText()
        .contains("permission " + permission + ";");
  }
}
