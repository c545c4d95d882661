package dev.muster.web.academy;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.Email;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A student in JSON. */
@Serdeable
record StudentJson(long id, String name, String email) {
  static StudentJson of(Student stored) {
    StudentProfile profile = stored.profile();
    return new StudentJson(stored.id().value(), profile.name().value(), profile.email().value());
  }

  /** Reads a whole profile. */
  static StudentProfile profile(JsonBody body, RequestFlaws flaws) {
    Optional<Name> name = body.required("name", string(Name::new));
    Optional<Email> email = body.required("email", string(Email::new));
    return body.complete(flaws, () -> new StudentProfile(name.orElseThrow(), email.orElseThrow()));
  }

  /** Reads a merge patch: absent members stay as they are. */
  static UnaryOperator<StudentProfile> patch(StudentId id, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(StudentId::new), id);
    Optional<Name> name = body.optional("name", string(Name::new));
    Optional<Email> email = body.optional("email", string(Email::new));
    return body.complete(
        flaws,
        () ->
            current ->
                new StudentProfile(name.orElse(current.name()), email.orElse(current.email())));
  }
}
