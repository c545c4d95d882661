package dev.muster.platform.web.operation;

import dev.muster.platform.web.operation.Field.Kind;
import dev.muster.platform.web.operation.Field.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a schema of the document as a field of a form. */
final class FieldReader {
  private static final int LONG = 500;

  /** What follows the first sentence of a description. */
  private static final Pattern FURTHER = Pattern.compile("[.;] .*", Pattern.DOTALL);

  private FieldReader() {}

  /** Returns the field of a value, where a form has a control for values of its type. */
  static Optional<Field> read(
      Place place, String name, String description, DocumentPart schema, boolean required) {
    List<DocumentPart> either = new ArrayList<>(schema.at("oneOf").items());
    either.add(schema);
    Set<String> types = new TreeSet<>();
    either.forEach(it -> types.addAll(it.at("type").texts()));
    List<String> choices = either.stream().flatMap(it -> it.at("enum").texts().stream()).toList();
    boolean nullable = types.remove("null");
    return kind(types, choices, schema)
        .map(
            kind ->
                new Field(
                    place,
                    name,
                    place.key(name),
                    FURTHER.matcher(description).replaceFirst("."),
                    kind,
                    choices,
                    required,
                    nullable));
  }

  private static Optional<Kind> kind(Set<String> types, List<String> choices, DocumentPart schema) {
    return switch (String.join(" ", types)) {
      case "integer", "number" -> Optional.of(Kind.NUMBER);
      case "boolean" -> Optional.of(Kind.FLAG);
      case "string" -> Optional.of(text(choices, schema));
      default -> Optional.empty();
    };
  }

  private static Kind text(List<String> choices, DocumentPart schema) {
    if (!choices.isEmpty()) {
      return Kind.CHOICE;
    }
    if (schema.text("format").equals("password")) {
      return Kind.PASSWORD;
    }
    String length = schema.text("maxLength");
    return !length.isEmpty() && Integer.parseInt(length) > LONG ? Kind.LONG_TEXT : Kind.TEXT;
  }
}
