package dev.muster.platform.web.actor;

import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Origin;
import io.micronaut.core.propagation.PropagatedContextElement;

/** The part of the framework's context that knows the actor; it follows the work to any thread. */
interface Acting extends PropagatedContextElement {
  /**
   * Returns the actor.
   *
   * @throws NotSignedInException if there is none
   */
  Actor actor();

  /** Returns where the work comes from. */
  Origin origin();

  /** The context of work that no request asks for. */
  record Known(Actor actor, Origin origin) implements Acting {}
}
