package dev.muster.application.permission;

import dev.muster.domain.UserRole;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Identifies the caller of a use case.
 *
 * @param name the name for records and logs
 * @param userId the identity of the user; empty for an actor that is no user
 * @param roles the roles of the actor
 * @param external the identity that an identity provider gave the actor; empty for any other actor
 */
public record Actor(
    String name, OptionalLong userId, Set<UserRole> roles, Optional<String> external) {
  private static final Actor OPERATOR =
      new Actor("operator", OptionalLong.empty(), Set.of(UserRole.ADMIN));

  /** Copies the roles, so that no caller can change them. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Creates an actor that no identity provider knows. */
  public Actor(String name, OptionalLong userId, Set<UserRole> roles) {
    this(name, userId, roles, Optional.empty());
  }

  /** Returns a user of this service as an actor. */
  public static Actor ofUser(long userId, String name, Set<UserRole> roles) {
    return new Actor(name, OptionalLong.of(userId), roles);
  }

  /**
   * Returns an actor that an identity provider knows, and who is no user of this service.
   *
   * @param issuer the URL of the provider
   * @param subject the provider's name for the actor, which no other actor ever has there
   * @param name the name for records and logs, which may change
   */
  public static Actor ofProvider(String issuer, String subject, String name, Set<UserRole> roles) {
    return new Actor(name, OptionalLong.empty(), roles, Optional.of(issuer + " " + subject));
  }

  /**
   * Returns the operator, with the shell and the files of the service: the operator may do
   * everything.
   */
  public static Actor operator() {
    return OPERATOR;
  }
}
