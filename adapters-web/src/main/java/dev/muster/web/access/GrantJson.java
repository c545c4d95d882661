package dev.muster.web.access;

import dev.muster.domain.UserRole;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A granted role in JSON.
 *
 * @param userId the user that has it
 * @param role the role
 */
@Serdeable
record GrantJson(long userId, UserRole role) {
  /** A role in the list of the roles of a user. */
  @Serdeable
  record Item(UserRole role) {}
}
