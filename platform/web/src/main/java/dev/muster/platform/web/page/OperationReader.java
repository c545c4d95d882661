package dev.muster.platform.web.page;

import dev.muster.platform.web.page.Field.Kind;
import dev.muster.platform.web.page.Field.Place;
import io.micronaut.http.HttpHeaders;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads operations out of an OpenAPI document. */
final class OperationReader {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final int LONG = 500;

  /** What follows the first sentence of a description. */
  private static final Pattern FURTHER = Pattern.compile("[.;] .*", Pattern.DOTALL);

  private static final JsonNode NOTHING = JsonNode.createObjectNode(Map.of());

  private final JsonNode document;

  OperationReader(JsonNode document) {
    this.document = document;
  }

  List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : member(document, "paths").entries()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().entries()) {
        if (METHODS.contains(operation.getKey())) {
          all.add(read(operation.getKey(), PathTemplate.of(path.getKey()), operation.getValue()));
        }
      }
    }
    return all;
  }

  private Operation read(String method, PathTemplate path, JsonNode operation) {
    List<Field> fields = new ArrayList<>();
    Set<String> headers = new HashSet<>();
    for (JsonNode reference : member(operation, "parameters").values()) {
      JsonNode parameter = resolved(reference);
      String name = text(parameter, "name");
      switch (text(parameter, "in")) {
        case "path" -> field(Place.PATH, name, parameter, schemaOf(parameter), true, fields);
        case "query" -> field(Place.QUERY, name, parameter, schemaOf(parameter), false, fields);
        default -> headers.add(name);
      }
    }
    Optional<Map.Entry<String, JsonNode>> body =
        StreamSupport.stream(
                member(resolved(member(operation, "requestBody")), "content")
                    .entries()
                    .spliterator(),
                false)
            .findFirst();
    boolean complete = body.map(it -> body(schemaOf(it.getValue()), fields)).orElse(true);
    String summary = text(operation, "summary");
    String id = text(operation, "operationId");
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        id,
        summary.isEmpty() ? Words.of(id) : summary,
        subject(operation),
        List.copyOf(fields),
        body.map(Map.Entry::getKey).orElse(""),
        headers.contains(HttpHeaders.IF_MATCH),
        headers.contains(IDEMPOTENCY_KEY),
        complete && !id.isEmpty());
  }

  private String subject(JsonNode operation) {
    return text(resolved(member(member(operation, "responses"), "200")), "description")
        .replaceFirst("^(A page of|The) ", "");
  }

  /** Adds the fields of a body, and returns whether they are enough for the operation. */
  private boolean body(JsonNode schema, List<Field> fields) {
    boolean complete = schema.get("properties") != null;
    Set<String> required = new HashSet<>();
    member(schema, "required").values().forEach(name -> required.add(name.getStringValue()));
    for (Map.Entry<String, JsonNode> property : member(schema, "properties").entries()) {
      String name = property.getKey();
      JsonNode type = resolved(property.getValue());
      if (member(type, "readOnly").equals(JsonNode.createBooleanNode(true))) {
        continue;
      }
      boolean needed = required.contains(name);
      complete &= field(Place.BODY, name, property.getValue(), type, needed, fields) || !needed;
    }
    return complete;
  }

  /** Adds a field where a form has a control for its type, and returns whether that is so. */
  private boolean field(
      Place place,
      String name,
      JsonNode told,
      JsonNode schema,
      boolean needed,
      List<Field> fields) {
    Set<String> types = new HashSet<>();
    Set<String> formats = new HashSet<>();
    List<String> choices = new ArrayList<>();
    collect(schema, types, formats, choices);
    boolean nullable = types.remove("null");
    boolean known = types.size() == 1 && !types.contains("array") && !types.contains("object");
    if (known) {
      Kind kind =
          switch (types.iterator().next()) {
            case "integer", "number" -> Kind.NUMBER;
            case "boolean" -> Kind.FLAG;
            default ->
                !choices.isEmpty()
                    ? Kind.CHOICE
                    : formats.contains("password")
                        ? Kind.PASSWORD
                        : number(schema, "maxLength") > LONG ? Kind.LONG_TEXT : Kind.TEXT;
          };
      fields.add(
          new Field(
              place,
              name,
              place.key(name),
              FURTHER.matcher(text(told, "description")).replaceFirst("."),
              kind,
              List.copyOf(choices),
              needed,
              nullable));
    }
    return known;
  }

  private void collect(
      JsonNode schema, Set<String> types, Set<String> formats, List<String> choices) {
    JsonNode type = member(schema, "type");
    (type.isArray() ? type.values() : List.of(type))
        .forEach(
            it ->
                Optional.of(it)
                    .filter(JsonNode::isString)
                    .ifPresent(name -> types.add(name.getStringValue())));
    formats.add(text(schema, "format"));
    for (JsonNode choice : member(schema, "enum").values()) {
      if (choice.isString()) {
        choices.add(choice.getStringValue());
      }
    }
    member(schema, "oneOf").values().forEach(it -> collect(resolved(it), types, formats, choices));
  }

  private JsonNode schemaOf(JsonNode holder) {
    return resolved(member(holder, "schema"));
  }

  /** Returns what a node refers to, with the members that stand beside the reference. */
  private JsonNode resolved(JsonNode node) {
    String reference = text(node, "$ref");
    if (reference.isEmpty()) {
      return node;
    }
    JsonNode target = document;
    for (String step : reference.substring(2).split("/", -1)) {
      target = member(target, step);
    }
    Map<String, JsonNode> members = new LinkedHashMap<>();
    resolved(target).entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    node.entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    members.remove("$ref");
    return JsonNode.createObjectNode(members);
  }

  private static JsonNode member(JsonNode node, String name) {
    JsonNode found = node.isObject() ? node.get(name) : null;
    return found == null ? NOTHING : found;
  }

  private static String text(JsonNode node, String name) {
    JsonNode found = member(node, name);
    return found.isString() ? found.getStringValue() : "";
  }

  private static int number(JsonNode node, String name) {
    JsonNode found = member(node, name);
    return found.isNumber() ? found.getIntValue() : 0;
  }
}
