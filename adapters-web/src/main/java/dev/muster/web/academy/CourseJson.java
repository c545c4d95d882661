package dev.muster.web.academy;

import static dev.muster.platform.web.input.JsonType.int32;
import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.nullable;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Name;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A course in JSON; a capacity that is null is no limit. */
@Serdeable
record CourseJson(long id, String name, String code, @Nullable Integer capacity) {
  static CourseJson of(Course stored) {
    CourseProfile profile = stored.profile();
    return new CourseJson(
        stored.id().value(),
        profile.name().value(),
        profile.code().value(),
        profile.capacity().map(Capacity::seats).orElse(null));
  }

  /** Reads a whole profile. */
  static CourseProfile profile(JsonBody body, RequestFlaws flaws) {
    Optional<Name> name = body.required("name", string(Name::new));
    Optional<CourseCode> code = body.required("code", string(CourseCode::new));
    Optional<Optional<Capacity>> capacity = capacity(body);
    return body.complete(
        flaws,
        () ->
            new CourseProfile(
                name.orElseThrow(), code.orElseThrow(), capacity.orElse(Optional.empty())));
  }

  /** Reads a merge patch: absent members stay as they are, and null takes the limit away. */
  static UnaryOperator<CourseProfile> patch(CourseId id, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(CourseId::new), id);
    Optional<Name> name = body.optional("name", string(Name::new));
    Optional<CourseCode> code = body.optional("code", string(CourseCode::new));
    Optional<Optional<Capacity>> capacity = capacity(body);
    return body.complete(
        flaws,
        () ->
            current ->
                new CourseProfile(
                    name.orElse(current.name()),
                    code.orElse(current.code()),
                    capacity.orElse(current.capacity())));
  }

  private static Optional<Optional<Capacity>> capacity(JsonBody body) {
    return body.optional("capacity", nullable(int32(Capacity::new)));
  }
}
