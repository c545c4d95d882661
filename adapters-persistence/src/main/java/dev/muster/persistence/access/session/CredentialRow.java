package dev.muster.persistence.access.session;

import dev.muster.application.access.query.Credentials;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.PasswordHash;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what signing in needs of a user as the database returns it. */
@MappedEntity(value = "credential", schema = "access")
record CredentialRow(
    @Id long userId, String username, @Nullable String roles, @Nullable String hash) {
  Credentials toDomain() {
    return new Credentials(
        new UserId(userId),
        new Username(username),
        Stream.ofNullable(roles)
            .flatMap(all -> Stream.of(all.split(" ", -1)))
            .map(UserRole::valueOf)
            .collect(Collectors.toSet()),
        Optional.ofNullable(hash).map(PasswordHash::new));
  }
}
