package dev.muster.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;

/**
 * Merges the hand-written parts of the OpenAPI document: YAML files in a folder of the platform and
 * in one folder for each context.
 *
 * <p>Repeated parts are filled in: a schema with properties is an object that allows no others,
 * {@code x-patch-of} adds the properties of the named schema with nothing required, and a parameter
 * is named after its entry.
 */
final class Fragments {
  private static final String PATCH_OF = "x-patch-of";

  private final YAMLMapper yaml = new YAMLMapper();
  private final ObjectNode document = yaml.createObjectNode();

  /** Adds all files of a folder and of the folders in it. */
  void add(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> fragments =
          files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      for (Path fragment : fragments) {
        merge(document, yaml.readValue(Files.readString(fragment), ObjectNode.class));
      }
    }
  }

  /** Returns the document with the repeated parts filled in. */
  ObjectNode complete() {
    if (document.get("tags") instanceof ArrayNode tags) {
      // Tags are sorted by name, whatever the order of the contexts.
      List<JsonNode> sorted =
          tags.valueStream()
              .sorted(Comparator.comparing(tag -> tag.path("name").asText()))
              .toList();
      tags.removeAll().addAll(sorted);
    }
    document.withObject("/components/schemas").forEach(this::close);
    for (Entry<String, JsonNode> parameter :
        document.withObject("/components/parameters").properties()) {
      name((ObjectNode) parameter.getValue(), parameter.getKey());
    }
    return document;
  }

  private void close(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      if (object.has(PATCH_OF)) {
        String whole = object.remove(PATCH_OF).asText();
        document
            .at("/components/schemas/" + whole + "/properties")
            .properties()
            .forEach(it -> object.withObjectProperty("properties").set(it.getKey(), it.getValue()));
      }
      if (object.has("properties")) {
        object.put("type", "object");
        if (!object.has("additionalProperties")) {
          object.put("additionalProperties", false);
        }
      }
    }
  }

  private static void name(ObjectNode parameter, String name) {
    if (!parameter.has("name")) {
      parameter.put("name", name);
    }
    if (parameter.path("in").asText().equals("path")) {
      parameter.put("required", true);
    }
  }

  private static void merge(ObjectNode into, ObjectNode from) {
    for (Entry<String, JsonNode> member : from.properties()) {
      JsonNode there = into.get(member.getKey());
      if (there instanceof ObjectNode object && member.getValue() instanceof ObjectNode more) {
        merge(object, more);
      } else if (there != null && there.isArray()) {
        member.getValue().forEach(((ArrayNode) there)::add);
      } else if (there == null) {
        into.set(member.getKey(), member.getValue());
      } else if (!there.equals(member.getValue())) {
        throw new IllegalArgumentException("two fragments say " + member.getKey());
      }
    }
  }
}
