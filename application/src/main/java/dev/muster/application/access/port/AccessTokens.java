package dev.muster.application.access.port;

import dev.muster.application.access.query.AccessClaims;
import java.time.Instant;
import java.util.Optional;

/**
 * Driven port: signs access tokens and reads them. All nodes of the service, and those that start
 * later, read the tokens of each other; nobody else can make one.
 */
public interface AccessTokens {
  /** Returns a token with these claims; it ends when they do. */
  String issue(AccessClaims claims, Instant now);

  /**
   * Returns the claims of a token, or empty if no node has issued it, or if it was changed or is
   * over.
   */
  Optional<AccessClaims> read(String token, Instant now);
}
