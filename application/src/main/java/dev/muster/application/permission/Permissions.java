package dev.muster.application.permission;

import dev.muster.application.NotSignedInException;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.Recorded.When;
import dev.muster.application.permission.CallRecorder.Call;
import java.util.function.Predicate;

/**
 * Holds the permissions of the actor that asks now.
 *
 * @param policy decides about an actor
 * @param actors knows the actor
 * @param recorder keeps a record of calls, and of permissions that were missing
 */
public record Permissions(Policy policy, Actors actors, CallRecorder recorder) {
  /** Creates permissions whose use nobody records. */
  public Permissions(Policy policy, Actors actors) {
    this(policy, actors, CallRecorder.NONE);
  }

  /**
   * Returns a driving port that asks for the permission of each method first.
   *
   * @param service receives the permitted calls
   * @throws IllegalArgumentException if a method has no permission, or one unknown to the policy
   */
  public <P> P guarded(Class<P> port, P service) {
    return PermissionGuard.over(port, service, this);
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
   * Refuses an actor without a permission. The record of the refusal names the permission as the
   * action.
   *
   * @return the actor
   * @throws NotSignedInException if there is no actor
   * @throws PermissionDeniedException if the actor lacks the permission
   */
  public Actor require(String permission) {
    return require(permission, new Call(permission, When.WITHIN));
  }

  private Actor require(String permission, Call call) {
    return require(permission, call, _ -> false);
  }

  /**
   * Refuses an actor without the permission for a call.
   *
   * @param exception selects actors that do not need the permission; it is asked about those that
   *     lack it
   */
  Actor require(String permission, Call call, Predicate<Actor> exception) {
    try {
      Actor actor = actors.current();
      if (policy.allows(actor, permission) || exception.test(actor)) {
        return actor;
      }
      throw new PermissionDeniedException(permission);
    } catch (NotSignedInException | PermissionDeniedException denial) {
      recorder.denied(call, denial);
      throw denial;
    }
  }
}
