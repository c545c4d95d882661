package dev.muster.application.permission;

import dev.muster.application.NotSignedInException;
import dev.muster.application.PermissionDeniedException;

/**
 * Holds the permissions of the actor that asks now.
 *
 * @param policy decides about an actor
 * @param actors knows the actor
 */
public record Permissions(Policy policy, Actors actors) {
  /**
   * Returns a driving port that asks for the permission of each method first.
   *
   * @param service receives the permitted calls
   * @throws IllegalArgumentException if a method has no permission, or one unknown to the policy
   */
  public <P> P guarded(Class<P> port, P service) {
    return PermissionGuard.over(port, service, policy, actors);
  }

  /**
   * Returns whether the actor has a permission.
   *
   * @throws NotSignedInException if there is no actor
   */
  public boolean include(String permission) {
    return policy.allows(actors.current(), permission);
  }

  /**
   * Refuses an actor without a permission.
   *
   * @return the actor
   * @throws NotSignedInException if there is no actor
   * @throws PermissionDeniedException if the actor lacks the permission
   */
  public Actor require(String permission) {
    Actor actor = actors.current();
    if (!policy.allows(actor, permission)) {
      throw new PermissionDeniedException(permission);
    }
    return actor;
  }
}
