package dev.muster.web.academy;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentName;
import dev.muster.domain.academy.StudentProfile;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A student in JSON.
 *
 * @param id its identity
 * @param name its name
 */
@Serdeable
record StudentJson(long id, String name) {
  static StudentJson of(Student stored) {
    return new StudentJson(stored.id().value(), stored.profile().name().value());
  }

  /** Reads a whole profile. */
  static StudentProfile profile(JsonBody body, RequestFlaws flaws) {
    Optional<StudentName> name = body.required("name", string(StudentName::new));
    return body.complete(flaws, () -> new StudentProfile(name.orElseThrow()));
  }

  /** Reads a merge patch, which leaves absent members as they are. */
  static UnaryOperator<StudentProfile> patch(StudentId id, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(StudentId::new), id);
    Optional<StudentName> name = body.optional("name", string(StudentName::new));
    return body.complete(flaws, () -> current -> new StudentProfile(name.orElse(current.name())));
  }
}
