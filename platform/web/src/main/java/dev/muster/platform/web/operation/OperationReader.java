package dev.muster.platform.web.operation;

import dev.muster.platform.web.operation.Field.Place;
import io.micronaut.http.HttpHeaders;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads operations out of the OpenAPI document that the build writes. */
final class OperationReader {
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private OperationReader() {}

  static List<Operation> operations(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    DocumentPart.of(document)
        .at("paths")
        .members()
        .forEach(
            (path, methods) ->
                methods
                    .members()
                    .forEach(
                        (method, it) ->
                            operations.add(operation(method, PathTemplate.of(path), it))));
    return operations;
  }

  private static Operation operation(String method, PathTemplate path, DocumentPart told) {
    List<Field> fields = new ArrayList<>();
    Set<String> headers = new HashSet<>();
    for (DocumentPart parameter : told.at("parameters").items()) {
      String name = parameter.text("name");
      switch (parameter.text("in")) {
        case "path" -> parameter(Place.PATH, name, parameter).ifPresent(fields::add);
        case "query" -> parameter(Place.QUERY, name, parameter).ifPresent(fields::add);
        default -> headers.add(name);
      }
    }
    Map<String, DocumentPart> bodies = told.at("requestBody").at("content").members();
    boolean complete = true;
    for (DocumentPart body : bodies.values()) {
      complete = body(body.at("schema"), fields);
    }
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        told.text("operationId"),
        told.text("summary"),
        told.at("responses").at("200").text("description").replaceFirst("^(A page of|The) ", ""),
        List.copyOf(fields),
        String.join("", bodies.keySet()),
        headers.contains(HttpHeaders.IF_MATCH),
        headers.contains(IDEMPOTENCY_KEY),
        complete);
  }

  private static Optional<Field> parameter(Place place, String name, DocumentPart parameter) {
    return FieldReader.read(
        place, name, parameter.text("description"), parameter.at("schema"), place == Place.PATH);
  }

  /** Adds the fields of a body, and returns whether they are enough for the operation. */
  private static boolean body(DocumentPart schema, List<Field> fields) {
    List<String> required = schema.at("required").texts();
    boolean complete = true;
    for (Map.Entry<String, DocumentPart> member : schema.at("properties").members().entrySet()) {
      DocumentPart type = member.getValue();
      if (type.text("readOnly").equals("true")) {
        continue;
      }
      String name = member.getKey();
      boolean needed = required.contains(name);
      Optional<Field> field =
          FieldReader.read(Place.BODY, name, type.ownText("description"), type, needed);
      field.ifPresent(fields::add);
      if (field.isEmpty() && needed) {
        complete = false;
      }
    }
    return complete;
  }
}
