package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Field;
import dev.muster.platform.web.operation.Field.Kind;
import dev.muster.platform.web.operation.Field.Place;
import dev.muster.platform.web.operation.Operation;
import dev.muster.platform.web.session.SessionCookie;
import io.micronaut.json.tree.JsonNode;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of an operation that a person has sent.
 *
 * @param operation the operation
 * @param values the values by the keys of their fields
 * @param known the variables of the path that the page of the form knew
 */
record Submission(Operation operation, Map<String, String> values, Map<String, String> known) {
  /** The path of all forms; the name of the operation follows. */
  static final String PATH = "/forms/";

  /** What the name of a variable of the path begins with that the page knows. */
  static final String KNOWN = "known.";

  static final String IF_MATCH = "header.If-Match";
  static final String KEY = "header.Idempotency-Key";

  /** What says that a form was made for the session of the browser that sends it. */
  static final String TOKEN = "token";

  /** The address to go to after signing in. */
  static final String BACK = "back";

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  /** Reads the body of a form: application/x-www-form-urlencoded. */
  static Submission of(Operation operation, String form) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> known = new LinkedHashMap<>();
    new QueryStringDecoder(form, StandardCharsets.UTF_8, false)
        .parameters()
        .forEach(
            (name, all) -> {
              if (name.startsWith(KNOWN)) {
                known.put(name.substring(KNOWN.length()), encoded(all.getFirst()));
              } else {
                values.put(name, all.getFirst());
              }
            });
    return new Submission(operation, values, known);
  }

  /** Returns the form as one of the present session, which may not be the one it was made for. */
  Submission in(Optional<SessionCookie> session) {
    Map<String, String> present = new LinkedHashMap<>(values);
    present.put(TOKEN, session.map(SessionCookie::formToken).orElse(""));
    return new Submission(operation, present, known);
  }

  /** Returns the variables of the path, spelled as in paths. */
  Map<String, String> path() {
    Map<String, String> path = new LinkedHashMap<>(known);
    for (Field field : operation.of(Place.PATH)) {
      value(field).ifPresent(it -> path.put(field.name(), encoded(it)));
    }
    return path;
  }

  /** Returns the target of the operation's request. */
  String target() {
    String query =
        operation.of(Place.QUERY).stream()
            .filter(field -> value(field).isPresent())
            .map(field -> field.name() + "=" + encoded(value(field).get()))
            .collect(Collectors.joining("&"));
    return operation.path().path(path()) + (query.isEmpty() ? "" : "?" + query);
  }

  /** Returns the JSON of the operation's request; empty where it takes none. */
  Optional<JsonNode> body() {
    if (operation.bodyType().isEmpty()) {
      return Optional.empty();
    }
    Map<String, JsonNode> members = new LinkedHashMap<>();
    for (Field field : operation.of(Place.BODY)) {
      Optional<String> value = value(field);
      if (value.isPresent()) {
        members.put(field.name(), json(field, value.get()));
      } else if (operation.patches() && values.containsKey(field.key())) {
        // The form of a change shows what is stored, so an empty field takes it away.
        members.put(
            field.name(), field.nullable() ? JsonNode.nullNode() : JsonNode.createStringNode(""));
      }
    }
    return Optional.of(JsonNode.createObjectNode(members));
  }

  private static JsonNode json(Field field, String value) {
    if (field.kind() == Kind.NUMBER && NUMBER.matcher(value).matches()) {
      return JsonNode.createNumberNode(Long.parseLong(value));
    }
    // What is no value of the type is sent as it is: the operation says what is wrong with it.
    return field.kind() == Kind.FLAG && (value.equals("true") || value.equals("false"))
        ? JsonNode.createBooleanNode(Boolean.parseBoolean(value))
        : JsonNode.createStringNode(value);
  }

  private Optional<String> value(Field field) {
    return value(field.key());
  }

  /** Returns a value that is not empty. */
  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
