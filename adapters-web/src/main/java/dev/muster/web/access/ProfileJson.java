package dev.muster.web.access;

import static dev.muster.platform.web.input.JsonType.nullable;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.access.AvatarUrl;
import dev.muster.domain.access.Bio;
import dev.muster.domain.access.ProfileContent;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A profile in JSON. */
@Serdeable
record ProfileJson(@Nullable String bio, @Nullable String avatarUrl) {
  static ProfileJson of(ProfileContent content) {
    return new ProfileJson(
        content.bio().map(Bio::value).orElse(null),
        content.avatarUrl().map(AvatarUrl::value).orElse(null));
  }

  /** Reads a whole profile; a member that is absent is null. */
  static ProfileContent content(JsonBody body, RequestFlaws flaws) {
    Optional<Optional<Bio>> bio = body.optional("bio", nullable(string(Bio::new)));
    Optional<Optional<AvatarUrl>> avatarUrl =
        body.optional("avatarUrl", nullable(string(AvatarUrl::new)));
    return body.complete(
        flaws, () -> new ProfileContent(bio.flatMap(it -> it), avatarUrl.flatMap(it -> it)));
  }
}
