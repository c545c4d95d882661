package dev.muster.web.academy;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.academy.AcademyPermissions;
import dev.muster.application.permission.Permissions;
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
import org.jspecify.annotations.Nullable;

/** A student in JSON; the address is left out for an actor without the permission. */
@Serdeable
record StudentJson(
    long id, String name, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String email) {
  static StudentJson of(Student stored, boolean withEmail) {
    StudentProfile profile = stored.profile();
    return new StudentJson(
        stored.id().value(), profile.name().value(), withEmail ? profile.email().value() : null);
  }

  /** Reads a whole profile. */
  static StudentProfile profile(JsonBody body, RequestFlaws flaws) {
    Optional<Name> name = body.required("name", string(Name::new));
    Optional<Email> email = body.required("email", string(Email::new));
    return body.complete(flaws, () -> new StudentProfile(name.orElseThrow(), email.orElseThrow()));
  }

  /**
   * Reads a merge patch: absent members stay as they are.
   *
   * <p>The patch throws {@link PermissionDeniedException} if it has the address, and the actor may
   * not see that
   */
  static UnaryOperator<StudentProfile> patch(
      StudentId id, JsonBody body, RequestFlaws flaws, Permissions permissions) {
    body.fixed("id", int64(StudentId::new), id);
    Optional<Name> name = body.optional("name", string(Name::new));
    Optional<Email> email = body.optional("email", string(Email::new));
    return body.complete(
        flaws,
        () ->
            current -> {
              email.ifPresent(_ -> permissions.require(AcademyPermissions.EMAILS));
              return new StudentProfile(name.orElse(current.name()), email.orElse(current.email()));
            });
  }
}
