package dev.muster.web.__context__;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Name;
import dev.muster.domain.__context__.__Entity__Profile;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * __An__ __words__ in JSON.
 *
 * @param id its identity
 * @param name its name
 */
@Serdeable
record __Entity__Json(long id, String name) {
  static __Entity__Json of(__Entity__ stored) {
    return new __Entity__Json(stored.id().value(), stored.profile().name().value());
  }

  /** Reads a whole profile. */
  static __Entity__Profile profile(JsonBody body, RequestFlaws flaws) {
    Optional<__Entity__Name> name = body.required("name", string(__Entity__Name::new));
    return body.complete(flaws, () -> new __Entity__Profile(name.orElseThrow()));
  }

  /** Reads a merge patch, which leaves absent members as they are. */
  static UnaryOperator<__Entity__Profile> patch(
      __Entity__Id id, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(__Entity__Id::new), id);
    Optional<__Entity__Name> name = body.optional("name", string(__Entity__Name::new));
    return body.complete(
        flaws, () -> current -> new __Entity__Profile(name.orElse(current.name())));
  }
}
