package dev.muster.platform.web.actor;

import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Actors;
import dev.muster.application.permission.Origin;
import io.micronaut.core.propagation.PropagatedContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** Knows the actor of the request, or of other work, that runs on this thread. */
@Singleton
public final class RequestActors implements Actors {
  /** Runs work that no request asks for, on behalf of an actor. */
  public static <T> T as(Actor actor, Supplier<T> work) {
    return as(actor, Origin.UNKNOWN, work);
  }

  /** Runs work that no request asks for, on behalf of an actor. */
  public static <T> T as(Actor actor, Origin origin, Supplier<T> work) {
    return PropagatedContext.getOrEmpty().plus(new Acting.Known(actor, origin)).propagate(work);
  }

  @Override
  public Actor current() {
    return acting().orElseThrow(NotSignedInException::withoutToken).actor();
  }

  @Override
  public Origin origin() {
    return acting().map(Acting::origin).orElse(Origin.UNKNOWN);
  }

  private static Optional<Acting> acting() {
    return PropagatedContext.getOrEmpty().find(Acting.class);
  }
}
