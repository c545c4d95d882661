package dev.muster.web.discussion;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.object;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import dev.muster.domain.discussion.TargetTypes;
import dev.muster.platform.web.input.JsonType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/**
 * The thing that a comment is on, in JSON.
 *
 * @param type the word of its kind
 * @param id its identity among those of its kind
 */
@Serdeable
record TargetJson(String type, long id) {
  static TargetJson of(Target target) {
    return new TargetJson(target.type().word(), target.id());
  }

  /** Returns the type of a thing of one of these kinds. */
  static JsonType<Target> type(TargetTypes types) {
    return object(
        body -> {
          Optional<TargetType> type = body.required("type", string(types::named));
          Optional<Long> id = body.required("id", int64(TargetJson::identity));
          return () -> new Target(type.orElseThrow(), id.orElseThrow());
        });
  }

  private static Long identity(long value) {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
    return value;
  }
}
