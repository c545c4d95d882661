package dev.muster.platform.web.input;

import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.ProblemException;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON object of a request, member by member. Errors are collected, and {@link #complete}
 * refuses the request for all of them at once.
 */
public final class JsonBody {
  private final byte[] bytes;
  private final boolean object;
  private final Map<String, JsonNode> unread;
  private final List<InvalidInput> flaws;
  private final String pointer;

  private JsonBody(
      byte[] bytes, boolean object, Map<String, JsonNode> members, List<InvalidInput> flaws) {
    this(bytes, object, members, flaws, "");
  }

  private JsonBody(
      byte[] bytes,
      boolean object,
      Map<String, JsonNode> members,
      List<InvalidInput> flaws,
      String pointer) {
    this.bytes = bytes;
    this.object = object;
    this.unread = members;
    this.flaws = flaws;
    this.pointer = pointer;
  }

  /**
   * Returns a body that may be left out, or an object without members where it was. The JSON null
   * counts as left out: generated clients of Java and Go send it for no body.
   */
  public static JsonBody orEmpty(@Nullable JsonBody body) {
    return body == null || body.isNull()
        ? new JsonBody(new byte[0], true, new HashMap<>(), new ArrayList<>())
        : body;
  }

  // The bytes were parsed: what is no object and reads like this can only be the JSON null.
  private boolean isNull() {
    return !object && new String(bytes, StandardCharsets.UTF_8).strip().equals("null");
  }

  /**
   * Parses a body.
   *
   * @throws ProblemException when it is not well-formed JSON
   */
  public static JsonBody parse(byte[] body) {
    List<InvalidInput> flaws = new ArrayList<>();
    JsonNode value = JsonParsing.parse(body, flaws);
    if (!value.isObject()) {
      return new JsonBody(
          body,
          false,
          new HashMap<>(),
          new ArrayList<>(List.of(InvalidInput.at("", "must be a JSON object"))));
    }
    return new JsonBody(body, true, members(value), flaws);
  }

  /**
   * Reads an object within a body.
   *
   * @param pointer the place of the object
   * @param flaws receives the flaws of the object
   */
  static JsonBody within(JsonNode object, String pointer, List<InvalidInput> flaws) {
    return new JsonBody(new byte[0], true, members(object), flaws, pointer);
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new HashMap<>();
    for (Entry<String, JsonNode> member : object.entries()) {
      members.put(member.getKey(), member.getValue());
    }
    return members;
  }

  /** Returns the exact bytes of the body. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Reads a required member; the result is present once {@link #complete} has succeeded. */
  public <T> Optional<T> required(String name, JsonType<T> type) {
    if (object && !unread.containsKey(name)) {
      flaws.add(InvalidInput.at(JsonParsing.pointer(pointer, name), "is required"));
    }
    return optional(name, type);
  }

  /** Reads an optional member; null does not count as absent. */
  public <T> Optional<T> optional(String name, JsonType<T> type) {
    return Optional.ofNullable(unread.remove(name))
        .flatMap(value -> type.read(value, JsonParsing.pointer(pointer, name), flaws));
  }

  /**
   * Reads a member that may be absent and else must repeat the path of the request, so that a
   * client can send back a representation. Paths do not change: the comparison needs no claim.
   */
  public <T> void fixed(String name, JsonType<T> type, T value) {
    optional(name, type)
        .filter(sent -> !sent.equals(value))
        .ifPresent(
            _ ->
                flaws.add(
                    InvalidInput.at(JsonParsing.pointer(pointer, name), ReadOnlyMembers.DIFFERS)));
  }

  /**
   * Ends the reading.
   *
   * @param ofRequest the flaws of the request outside this body
   * @param whole makes the result from the read members
   * @throws ProblemException when a member was wrong or unknown, or the rest of the request has a
   *     flaw
   */
  public <T> T complete(RequestFlaws ofRequest, Supplier<T> whole) {
    refuseUnread();
    List<InvalidInput> all = ofRequest.with(flaws);
    if (!all.isEmpty()) {
      throw InvalidInput.refusal(all);
    }
    return whole.get();
  }

  /** Adds a flaw for each member that nobody has read. */
  void refuseUnread() {
    for (String unknown : unread.keySet()) {
      flaws.add(InvalidInput.at(JsonParsing.pointer(pointer, unknown), "is not known here"));
    }
  }
}
