package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.PathTemplate;
import dev.muster.platform.web.operation.Words;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes values of JSON for people. A value leads to the thing that it names: {@code note} and
 * {@code noteId} to {@code /notes/{noteId}}, where the document has an operation that reads it.
 */
@Singleton
final class Values {
  private static final List<String> NAMES = List.of("name", "title", "username", "label");
  private static final String IDENTITY = "id";

  // As the service writes every moment: 2024-01-31T12:00:00Z.
  private static final Pattern MOMENT =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}).*");

  private final Operations operations;

  Values(Operations operations) {
    this.operations = operations;
  }

  /** Writes the value of a member. */
  void write(Markup out, String name, JsonNode value) {
    if (value.isNull() || (value.isContainerNode() && value.size() == 0)) {
      out.raw("<span class=\"none\">&#8211;</span>");
    } else if (value.isBoolean()) {
      out.raw(value.getBooleanValue() ? "yes" : "no");
    } else if (value.isArray()) {
      list(out, name, value);
    } else if (value.isObject()) {
      object(out, name, value);
    } else {
      scalar(out, name, value);
    }
  }

  private void scalar(Markup out, String name, JsonNode value) {
    String text = value.coerceStringValue();
    Matcher moment = MOMENT.matcher(text);
    if (text.endsWith("Z") && moment.matches()) {
      out.raw("<time datetime=\"").text(text).raw("\">").text(moment.group(1)).raw(" ");
      out.text(moment.group(2)).raw(" UTC</time>");
    } else if (value.isNumber() && operations.thing(name).isPresent()) {
      link(out, operations.thing(name).get(), text, text);
    } else {
      out.text(text);
    }
  }

  private void list(Markup out, String name, JsonNode values) {
    boolean inLines = values.get(0).isObject();
    String before = inLines ? "<ul class=\"plain\"><li>" : "";
    for (JsonNode value : values.values()) {
      out.raw(before);
      write(out, name, value);
      before = inLines ? "</li><li>" : ", ";
    }
    out.raw(inLines ? "</li></ul>" : "");
  }

  private void object(Markup out, String name, JsonNode object) {
    Optional<PathTemplate> thing = operations.thing(name + "Id").or(() -> operations.thingIn(name));
    JsonNode id = object.get(IDENTITY);
    Optional<String> label = label(object);
    boolean linked = thing.isPresent() && id != null;
    String between = "";
    if (linked) {
      link(out, thing.get(), id.coerceStringValue(), label.orElse(id.coerceStringValue()));
      between = " &#183; ";
    }
    for (Map.Entry<String, JsonNode> member : object.entries()) {
      JsonNode value = member.getValue();
      if (linked && (member.getKey().equals(IDENTITY) || isLabel(value, label))) {
        continue;
      }
      out.raw(between);
      if (!speaksForItself(value)) {
        out.raw("<span class=\"quiet\">").text(Words.of(member.getKey())).raw("</span> ");
      }
      write(out, member.getKey(), value);
      between = " &#183; ";
    }
  }

  private static boolean isLabel(JsonNode value, Optional<String> label) {
    return value.isString() && label.filter(value.getStringValue()::equals).isPresent();
  }

  private static boolean speaksForItself(JsonNode value) {
    return value.isString() || value.isContainerNode();
  }

  /** Writes a link to a thing. */
  static void link(Markup out, PathTemplate thing, String id, String text) {
    out.raw("<a href=\"").text(thing.path(Map.of(thing.lastVariable(), id))).raw("\">");
    out.text(text).raw("</a>");
  }

  /** Returns the name of an object for people. */
  static Optional<String> label(JsonNode object) {
    for (String name : NAMES) {
      JsonNode value = object.get(name);
      if (value != null && value.isString()) {
        return Optional.of(value.getStringValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the names of the members of objects, in their order. */
  static List<String> columns(JsonNode items) {
    Set<String> columns = new LinkedHashSet<>();
    for (JsonNode item : items.values()) {
      item.entries().forEach(it -> columns.add(it.getKey()));
    }
    return List.copyOf(columns);
  }
}
