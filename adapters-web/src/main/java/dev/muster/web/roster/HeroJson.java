package dev.muster.web.roster;

import static dev.muster.platform.web.input.JsonType.int32;
import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.nullable;
import static dev.muster.platform.web.input.JsonType.string;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.permission.Permissions;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.SecretName;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A hero in JSON.
 *
 * @param id its identity
 * @param name the public name
 * @param secretName the secret name; left out for an actor without the permission
 * @param age the age in whole years, or null where it is unknown
 */
@Serdeable
record HeroJson(
    long id,
    String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secretName,
    @Nullable Integer age) {
  static HeroJson of(Hero hero, boolean withSecret) {
    HeroProfile profile = hero.profile();
    return new HeroJson(
        hero.id().value(),
        profile.name().value(),
        withSecret ? profile.secretName().value() : null,
        profile.age().map(Age::years).orElse(null));
  }

  /** Reads a complete profile of a hero. */
  static HeroProfile profile(JsonBody body, RequestFlaws flaws) {
    Optional<HeroName> name = body.required("name", string(HeroName::new));
    Optional<SecretName> secretName = body.required("secretName", string(SecretName::new));
    Optional<Optional<Age>> age = body.optional("age", nullable(int32(Age::new)));
    return body.complete(
        flaws,
        () ->
            new HeroProfile(
                name.orElseThrow(), secretName.orElseThrow(), age.orElse(Optional.empty())));
  }

  /**
   * Reads a merge patch: absent members stay, and null removes the age.
   *
   * <p>The patch throws {@link PermissionDeniedException} if it has the secret name, and the actor
   * may not see that
   */
  static UnaryOperator<HeroProfile> patch(
      HeroId hero, JsonBody body, RequestFlaws flaws, Permissions permissions) {
    body.fixed("id", int64(HeroId::new), hero);
    Optional<HeroName> name = body.optional("name", string(HeroName::new));
    Optional<SecretName> secretName = body.optional("secretName", string(SecretName::new));
    Optional<Optional<Age>> age = body.optional("age", nullable(int32(Age::new)));
    return body.complete(
        flaws,
        () ->
            current -> {
              secretName.ifPresent(_ -> permissions.require(RosterPermissions.SECRETS));
              return new HeroProfile(
                  name.orElse(current.name()),
                  secretName.orElse(current.secretName()),
                  age.orElse(current.age()));
            });
  }
}
