package dev.muster.platform.web.actor;

import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Origin;
import dev.muster.platform.web.RequestPath;
import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The actor of one request. It is found out when it is first asked for, on the thread that asks, so
 * that pages for everybody ask for no proof.
 */
final class RequestActor implements Acting {
  private final HttpRequest<?> request;
  private final Authentication authentication;
  private final Optional<String> address;
  private volatile boolean asked;
  private volatile @Nullable Actor actor;

  RequestActor(HttpRequest<?> request, Authentication authentication, Optional<String> address) {
    this.request = request;
    this.authentication = authentication;
    this.address = address;
  }

  @Override
  public Actor actor() {
    Actor known = actor;
    if (known == null) {
      asked = true;
      known = authentication.actorOf(request).orElseThrow(NotSignedInException::withoutToken);
      actor = known;
    }
    return known;
  }

  @Override
  public Origin origin() {
    return new Origin(
        Optional.of(request.getMethodName() + " " + RequestPath.of(request)), address);
  }

  /** Returns whether the answer may depend on the actor. */
  boolean asked() {
    return asked;
  }
}
