package dev.muster.platform.web.input;

import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Members of a body that a request may repeat as they were read, and cannot change. They are read
 * with the body, and compared later: in the unit of work that claims the stored entity, so that
 * nobody changes it between the comparison and the write.
 *
 * <p>A member that the path of the request fixes needs none of this: see {@link JsonBody#fixed}.
 *
 * @param <S> the stored entity
 */
public final class ReadOnlyMembers<S> {
  static final String DIFFERS = "cannot be changed: leave it out, or send it as it was read";

  private final Map<String, Predicate<S>> same = new LinkedHashMap<>();

  /** Reads a member that may be absent, and returns the value that was sent. */
  public <T> Optional<T> read(JsonBody body, String name, JsonType<T> type, Function<S, T> stored) {
    Optional<T> sent = body.optional(name, type);
    sent.ifPresent(
        value ->
            same.put(JsonParsing.pointer("", name), entity -> stored.apply(entity).equals(value)));
    return sent;
  }

  /**
   * Accepts members that equal the stored ones.
   *
   * @throws ProblemException naming every member that differs
   */
  public void check(S stored) {
    List<InvalidInput> flaws =
        same.entrySet().stream()
            .filter(member -> !member.getValue().test(stored))
            .map(member -> InvalidInput.at(member.getKey(), DIFFERS))
            .toList();
    if (!flaws.isEmpty()) {
      throw InvalidInput.refusal(flaws);
    }
  }
}
