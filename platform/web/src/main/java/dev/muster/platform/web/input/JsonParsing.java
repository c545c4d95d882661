package dev.muster.platform.web.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.ProblemException;
import dev.muster.platform.web.problem.ProblemType;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Parses a body by RFC 8259 alone: one value in UTF-8, no duplicate member, nothing after it. */
final class JsonParsing {
  private static final int MAX_DEPTH = 32;
  private static final int MAX_DIGITS = 1_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private final JsonParser parser;
  private final List<InvalidInput> flaws;

  private JsonParsing(JsonParser parser, List<InvalidInput> flaws) {
    this.parser = parser;
    this.flaws = flaws;
  }

  /**
   * Parses a body.
   *
   * @param flaws receives a flaw for each duplicate member
   * @throws ProblemException when the body is not well-formed
   */
  static JsonNode parse(byte[] body, List<InvalidInput> flaws) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      try (JsonParser parser = FACTORY.createParser(text)) {
        JsonToken first = parser.nextToken();
        if (first == null) {
          throw malformed("The body is empty.");
        }
        JsonNode value = new JsonParsing(parser, flaws).value(first, "");
        if (parser.nextToken() != null) {
          throw malformed("After the JSON value something else follows.");
        }
        return value;
      }
    } catch (CharacterCodingException malformed) {
      throw malformed("The body is not in UTF-8.");
    } catch (StreamConstraintsException tooMuch) {
      throw malformed(
          "The body is nested deeper than " + MAX_DEPTH + " levels, or has a value too long.");
    } catch (JsonProcessingException malformed) {
      JsonLocation place = malformed.getLocation();
      throw malformed(
          String.format(
              Locale.ROOT,
              "The body is no JSON from line %d, column %d.",
              place.getLineNr(),
              place.getColumnNr()));
    } catch (IOException impossible) {
      throw new IllegalStateException("a text is in memory", impossible);
    }
  }

  private static ProblemException malformed(String detail) {
    return new ProblemException(ProblemType.MALFORMED_JSON.problem(detail));
  }

  private JsonNode value(JsonToken token, String pointer) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> JsonNode.createStringNode(parser.getText());
      case VALUE_NUMBER_INT -> JsonNode.createNumberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_TRUE -> JsonNode.createBooleanNode(true);
      case VALUE_FALSE -> JsonNode.createBooleanNode(false);
      case VALUE_NULL -> JsonNode.nullNode();
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("no value begins with " + token);
    };
  }

  /** JSON has one kind of number, so 35.0 and 3.5e1 are 35: JSON Schema 2020-12, section 4.2.3. */
  private static JsonNode number(String text) {
    try {
      BigDecimal exact = new BigDecimal(text).stripTrailingZeros();
      if (exact.scale() <= 0 && (long) exact.precision() - exact.scale() <= MAX_DIGITS) {
        return JsonNode.createNumberNode(exact.toBigIntegerExact());
      }
    } catch (NumberFormatException exponentTooLong) {
      // No member is so large, nor so small.
    }
    // No member is a fraction, so any number that is not whole is refused alike.
    return JsonNode.createNumberNode(Double.NaN);
  }

  private JsonNode object(String pointer) throws IOException {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      String at = pointer(pointer, name);
      if (members.put(name, value(parser.nextToken(), at)) != null) {
        flaws.add(InvalidInput.at(at, "must not be there twice"));
      }
    }
    return JsonNode.createObjectNode(members);
  }

  private JsonNode array(String pointer) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, pointer + "/" + items.size()));
    }
    return JsonNode.createArrayNode(items);
  }

  /** Returns the JSON pointer of a member: RFC 6901, section 3. */
  static String pointer(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
