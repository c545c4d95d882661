package dev.muster.platform.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A path of the OpenAPI document, with variables in braces.
 *
 * @param text the path as the document writes it
 * @param segments what stands after each slash
 */
record PathTemplate(String text, List<String> segments) {
  static PathTemplate of(String text) {
    return new PathTemplate(text, List.of(text.substring(1).split("/", -1)));
  }

  /** Returns the name of the variable at a place, or an empty text where a word stands. */
  String variable(int place) {
    String segment = segments.get(place);
    return segment.startsWith("{") ? segment.substring(1, segment.length() - 1) : "";
  }

  /** Returns the variable that the path ends with, or an empty text. */
  String lastVariable() {
    return variable(segments.size() - 1);
  }

  Set<String> variables() {
    return segments.stream()
        .filter(segment -> segment.startsWith("{"))
        .map(segment -> segment.substring(1, segment.length() - 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the values of the variables in a path of this template, as the path spells them. */
  Map<String, String> values(String path) {
    String[] parts = path.substring(1).split("/", -1);
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(parts.length, segments.size()); i++) {
      if (!variable(i).isEmpty()) {
        values.put(variable(i), parts[i]);
      }
    }
    return values;
  }

  /** Returns the path of these values, which are spelled as paths spell them. */
  String path(Map<String, String> values) {
    return path(values, segments.size());
  }

  /** Returns the first segments of the path of these values. */
  String path(Map<String, String> values, int length) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String variable = variable(i);
      path.append('/')
          .append(variable.isEmpty() ? segments.get(i) : values.getOrDefault(variable, "-"));
    }
    return path.toString();
  }

  /** Returns whether another path is this one and one more segment. */
  boolean isParentOf(PathTemplate other) {
    return other.segments.size() == segments.size() + 1
        && other.segments.subList(0, segments.size()).equals(segments);
  }
}
