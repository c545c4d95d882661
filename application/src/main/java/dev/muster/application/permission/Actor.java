package dev.muster.application.permission;

import dev.muster.domain.UserRole;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Identifies the caller of a use case.
 *
 * @param name the name for records and logs
 * @param userId the identity of the user; empty for an actor that is no user
 * @param roles the roles of the actor
 */
public record Actor(String name, OptionalLong userId, Set<UserRole> roles) {
  private static final Actor OPERATOR =
      new Actor("operator", OptionalLong.empty(), Set.of(UserRole.ADMIN));

  /** Copies the roles, so that no caller can change them. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /**
   * Returns the operator, with the shell and the files of the service: the operator may do
   * everything.
   */
  public static Actor operator() {
    return OPERATOR;
  }
}
