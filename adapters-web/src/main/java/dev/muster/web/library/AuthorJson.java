package dev.muster.web.library;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An author in JSON.
 *
 * @param id its identity
 * @param name its name
 */
@Serdeable
record AuthorJson(long id, String name) {
  static AuthorJson of(Author stored) {
    return new AuthorJson(stored.id().value(), stored.profile().name().value());
  }

  /** Reads a whole profile. */
  static AuthorProfile profile(JsonBody body, RequestFlaws flaws) {
    Optional<AuthorName> name = body.required("name", string(AuthorName::new));
    return body.complete(flaws, () -> new AuthorProfile(name.orElseThrow()));
  }

  /** Reads a merge patch, which leaves absent members as they are. */
  static UnaryOperator<AuthorProfile> patch(AuthorId id, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(AuthorId::new), id);
    Optional<AuthorName> name = body.optional("name", string(AuthorName::new));
    return body.complete(flaws, () -> current -> new AuthorProfile(name.orElse(current.name())));
  }
}
