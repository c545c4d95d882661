package dev.muster.bootstrap.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads JSON as pages show it: with line breaks, in the order of its members. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** Returns the text without white space between its tokens. */
  static String compact(String text) {
    try {
      return MAPPER.writeValueAsString(MAPPER.readTree(text));
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException("no JSON: " + text, malformed);
    }
  }
}
