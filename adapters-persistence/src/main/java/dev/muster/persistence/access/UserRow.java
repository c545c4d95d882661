package dev.muster.persistence.access;

import dev.muster.domain.Email;
import dev.muster.domain.Version;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Holds a user as the database returns it. */
@MappedEntity(value = "user", schema = "access")
record UserRow(@Id long id, long version, String username, String email) {
  User toDomain() {
    return new User(
        new UserId(id),
        new Version(version),
        new Account(new Username(username), new Email(email)));
  }
}
