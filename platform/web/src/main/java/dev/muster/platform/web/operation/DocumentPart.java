package dev.muster.platform.web.operation;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of an OpenAPI document. A part that refers to another has the members of that one, and
 * those that stand beside the reference.
 *
 * @param document the whole document
 * @param told the part as it is written
 * @param json the part with what it refers to
 */
record DocumentPart(JsonNode document, JsonNode told, JsonNode json) {
  private static final String REFERENCE = "$ref";
  private static final JsonNode NOTHING = JsonNode.createObjectNode(Map.of());

  static DocumentPart of(JsonNode document) {
    return new DocumentPart(document, document, document);
  }

  /** Returns a member, which is empty where there is none of this name. */
  DocumentPart at(String name) {
    JsonNode member = json.get(name);
    return part(member == null ? NOTHING : member);
  }

  /** Returns the members by their names, in their order. */
  Map<String, DocumentPart> members() {
    Map<String, DocumentPart> members = new LinkedHashMap<>();
    json.entries().forEach(it -> members.put(it.getKey(), part(it.getValue())));
    return members;
  }

  /** Returns the items of a list. */
  List<DocumentPart> items() {
    List<DocumentPart> items = new ArrayList<>();
    json.values().forEach(it -> items.add(part(it)));
    return items;
  }

  /** Returns the items of a list of texts; one text alone is a list of itself. */
  List<String> texts() {
    return json.isString()
        ? List.of(json.getStringValue())
        : items().stream().map(it -> it.json.getStringValue()).toList();
  }

  /** Returns a member that is a text, or an empty one. */
  String text(String name) {
    return text(json, name);
  }

  /** Returns a member that is a text and stands in the part itself, or an empty one. */
  String ownText(String name) {
    return text(told, name);
  }

  private static String text(JsonNode node, String name) {
    JsonNode member = node.get(name);
    return member == null ? "" : member.coerceStringValue();
  }

  private DocumentPart part(JsonNode node) {
    JsonNode reference = node.get(REFERENCE);
    if (reference == null) {
      return new DocumentPart(document, node, node);
    }
    JsonNode target = document;
    for (String step : reference.getStringValue().substring(2).split("/", -1)) {
      target = target.get(step);
    }
    Map<String, JsonNode> members = new LinkedHashMap<>();
    part(target).json.entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    node.entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    return new DocumentPart(document, node, JsonNode.createObjectNode(members));
  }
}
