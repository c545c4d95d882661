package dev.muster.platform.web.input;

import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.PostponedFlaws;
import dev.muster.platform.web.problem.ProblemException;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The JSON object that a request carries, taken apart member by member; only when all that is
 * expected has been asked for is anything refused, and then everything that is wrong at once.
 */
public final class JsonBody {
  private final byte[] bytes;
  private final Map<String, JsonNode> unread;
  private final List<InvalidInput> flaws;

  private JsonBody(byte[] bytes, Map<String, JsonNode> members, List<InvalidInput> flaws) {
    this.bytes = bytes;
    this.unread = members;
    this.flaws = flaws;
  }

  /** An object without members. */
  public static JsonBody empty() {
    return new JsonBody(new byte[0], new HashMap<>(), new ArrayList<>());
  }

  public static JsonBody parse(byte[] body) {
    List<InvalidInput> flaws = new ArrayList<>();
    JsonNode value = JsonParsing.parse(body, flaws);
    if (!value.isObject()) {
      throw InvalidInput.at("", "must be a JSON object").refusal();
    }
    Map<String, JsonNode> members = new HashMap<>();
    for (Entry<String, JsonNode> member : value.entries()) {
      members.put(member.getKey(), member.getValue());
    }
    return new JsonBody(body, members, flaws);
  }

  /** What was sent, to the byte. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Takes a member that must be there; what it returns is present once {@link #complete} agrees.
   */
  public <T> Optional<T> required(String name, JsonType<T> type) {
    if (!unread.containsKey(name)) {
      flaws.add(InvalidInput.at(JsonParsing.pointer("", name), "is required"));
    }
    return optional(name, type);
  }

  /** Takes a member that may be absent; null is no absence. */
  public <T> Optional<T> optional(String name, JsonType<T> type) {
    return Optional.ofNullable(unread.remove(name))
        .flatMap(value -> type.read(value, JsonParsing.pointer("", name), flaws));
  }

  /**
   * Ends the reading.
   *
   * @param whole makes something of the members that were taken
   * @throws ProblemException when any was not as it must be or was not asked for, or anything else
   *     of the request was not as it must be
   */
  public <T> T complete(Supplier<T> whole) {
    for (String unknown : unread.keySet()) {
      flaws.add(InvalidInput.at(JsonParsing.pointer("", unknown), "is not known here"));
    }
    if (!flaws.isEmpty() || !PostponedFlaws.ofThisRequest().isEmpty()) {
      throw InvalidInput.refusal(flaws);
    }
    return whole.get();
  }
}
