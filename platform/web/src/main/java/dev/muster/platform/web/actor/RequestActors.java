package dev.muster.platform.web.actor;

import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Actors;
import io.micronaut.core.propagation.PropagatedContext;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Knows the actor of the request, or of other work, that runs on this thread. */
@Singleton
public final class RequestActors implements Actors {
  /** Runs work that no request asks for, on behalf of an actor. */
  public static <T> T as(Actor actor, Supplier<T> work) {
    return PropagatedContext.getOrEmpty().plus(new Acting.Known(actor)).propagate(work);
  }

  @Override
  public Actor current() {
    return PropagatedContext.getOrEmpty()
        .find(Acting.class)
        .orElseThrow(NotSignedInException::withoutToken)
        .actor();
  }
}
