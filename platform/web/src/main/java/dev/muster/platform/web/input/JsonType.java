package dev.muster.platform.web.input;

import dev.muster.domain.InvalidValueException;
import dev.muster.platform.web.problem.InvalidInput;
import io.micronaut.json.tree.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * The type of a member of a JSON object. A reader coerces nothing, and reports each refused value.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface JsonType<T> {
  /**
   * Reads a value.
   *
   * @param pointer the place of the value in the body
   * @param flaws receives the flaws of the value
   * @return the value, or empty if it has a flaw
   */
  Optional<T> read(JsonNode node, String pointer, List<InvalidInput> flaws);

  /** Returns the type of a string. */
  static <T> JsonType<T> string(Function<String, T> type) {
    return single(
        node -> {
          if (!node.isString()) {
            throw new InvalidValueException("must be a string");
          }
          return type.apply(node.getStringValue());
        });
  }

  /** Returns the type of a whole number of 32 bits. */
  static <T> JsonType<T> int32(IntFunction<T> type) {
    return single(
        node -> type.apply((int) wholeNumber(node, Integer.MIN_VALUE, Integer.MAX_VALUE)));
  }

  /** Returns the type of a whole number of 64 bits. */
  static <T> JsonType<T> int64(LongFunction<T> type) {
    return single(node -> type.apply(wholeNumber(node, Long.MIN_VALUE, Long.MAX_VALUE)));
  }

  /** Returns the type of a truth value. */
  static JsonType<Boolean> flag() {
    return single(
        node -> {
          if (!node.isBoolean()) {
            throw new InvalidValueException("must be true or false");
          }
          return node.getBooleanValue();
        });
  }

  /** Returns the type of a value or null; null becomes empty. */
  static <T> JsonType<Optional<T>> nullable(JsonType<T> type) {
    return (node, pointer, flaws) -> {
      if (node.isNull()) {
        return Optional.of(Optional.empty());
      }
      Optional<T> value = type.read(node, pointer, flaws);
      return value.isPresent() ? Optional.of(value) : Optional.empty();
    };
  }

  /** Returns the type of an array with at least 1 item. */
  static <T> JsonType<List<T>> array(int maxItems, JsonType<T> type) {
    return array(1, maxItems, type);
  }

  /** Returns the type of an array whose number of items is in this range. */
  static <T> JsonType<List<T>> array(int minItems, int maxItems, JsonType<T> type) {
    return (node, pointer, flaws) -> {
      if (!node.isArray() || node.size() < minItems || node.size() > maxItems) {
        flaws.add(
            InvalidInput.at(
                pointer, "must be an array of " + minItems + " to " + maxItems + " items"));
        return Optional.empty();
      }
      List<T> items = new ArrayList<>();
      for (int i = 0; i < node.size(); i++) {
        type.read(node.get(i), pointer + "/" + i, flaws).ifPresent(items::add);
      }
      return items.size() == node.size() ? Optional.of(items) : Optional.empty();
    };
  }

  /**
   * Returns the type of an object.
   *
   * @param members reads the members of the object, and returns what makes the value of them
   */
  static <T> JsonType<T> object(Function<JsonBody, Supplier<T>> members) {
    return (node, pointer, flaws) -> {
      if (!node.isObject()) {
        flaws.add(InvalidInput.at(pointer, "must be a JSON object"));
        return Optional.empty();
      }
      List<InvalidInput> own = new ArrayList<>();
      JsonBody object = JsonBody.within(node, pointer, own);
      Supplier<T> whole = members.apply(object);
      object.refuseUnread();
      flaws.addAll(own);
      return own.isEmpty() ? Optional.of(whole.get()) : Optional.empty();
    };
  }

  private static <T> JsonType<T> single(Function<JsonNode, T> reader) {
    return (node, pointer, flaws) -> {
      try {
        return Optional.of(reader.apply(node));
      } catch (InvalidValueException invalid) {
        flaws.add(InvalidInput.at(pointer, invalid.reason()));
        return Optional.empty();
      }
    };
  }

  private static long wholeNumber(JsonNode node, long min, long max) {
    if (!node.isNumber() || !(node.getNumberValue() instanceof BigInteger number)) {
      throw new InvalidValueException("must be a whole number");
    }
    if (number.compareTo(BigInteger.valueOf(min)) < 0
        || number.compareTo(BigInteger.valueOf(max)) > 0) {
      throw new InvalidValueException("must be a whole number from " + min + " to " + max);
    }
    return number.longValue();
  }
}
