package dev.muster.platform.web.actor;

import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Identifies the sender of a request. */
@FunctionalInterface
public interface Authentication {
  /**
   * Returns the sender of a request; empty for a request without a proof of identity.
   *
   * @throws NotSignedInException if the request says it, and the proof is not valid
   */
  Optional<Actor> actorOf(HttpRequest<?> request);
}
