package dev.muster.web.access;

import dev.muster.application.access.query.RoleHolder;
import io.micronaut.serde.annotation.Serdeable;

/** A user that has a role in JSON. */
@Serdeable
record RoleHolderJson(Named user) {
  /** The user. */
  @Serdeable
  record Named(long id, String username) {}

  static RoleHolderJson of(RoleHolder it) {
    return new RoleHolderJson(new Named(it.user().value(), it.username().value()));
  }
}
