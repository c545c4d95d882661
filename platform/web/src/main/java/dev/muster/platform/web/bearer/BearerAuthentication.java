package dev.muster.platform.web.bearer;

import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.platform.web.actor.Authentication;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Identifies the sender of a request by its bearer token (RFC 6750), or by the mode of the service
 * where there is none.
 *
 * <p>A token of a known issuer counts in every mode, so that a client does not have to know the
 * mode. In open mode any other token is as good as none.
 */
@Singleton
public final class BearerAuthentication implements Authentication {
  private final AccessMode mode;
  private final BearerTokens tokens;

  BearerAuthentication(AccessMode mode, List<TokenVerifier> verifiers) {
    this.mode = mode;
    this.tokens = new BearerTokens(verifiers, InstantSource.system());
  }

  @Override
  public Optional<Actor> actorOf(HttpRequest<?> request) {
    Optional<String> token = BearerToken.of(request);
    Optional<Actor> sender = token.flatMap(tokens::sender).or(mode::sender);
    if (sender.isEmpty() && token.isPresent()) {
      throw NotSignedInException.withRefusedToken();
    }
    return sender;
  }
}
