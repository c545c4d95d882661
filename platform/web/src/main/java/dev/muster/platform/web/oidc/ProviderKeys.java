package dev.muster.platform.web.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keys of a provider: for five minutes, and for an hour where the provider does not
 * answer. A key that is not among them has them fetched again, twice in half a minute at most.
 */
final class ProviderKeys implements JWKSource<SecurityContext> {
  static final Duration FRESH = Duration.ofMinutes(5);
  static final Duration KEPT = Duration.ofHours(1);
  static final Duration INTERVAL = Duration.ofSeconds(30);
  private static final Duration WAIT = Duration.ofSeconds(15);

  private final JWKSetSource<SecurityContext> kept;
  private final InstantSource clock;

  ProviderKeys(JWKSetSource<SecurityContext> published, InstantSource clock) {
    this.kept =
        ((JWKSetBasedJWKSource<SecurityContext>)
                JWKSourceBuilder.create(published)
                    .cache(FRESH.toMillis(), WAIT.toMillis())
                    .refreshAheadCache(
                        INTERVAL.toMillis(),
                        null,
                        Executors.newVirtualThreadPerTaskExecutor(),
                        true,
                        null,
                        true)
                    .rateLimited(INTERVAL.toMillis())
                    .outageTolerant(KEPT.toMillis())
                    .build())
            .getJWKSetSource();
    this.clock = clock;
  }

  /**
   * Returns the keys that match.
   *
   * @throws KeySourceException if no keys are known; a key that is not among known ones is no match
   */
  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    long now = clock.millis();
    JWKSet known = kept.getJWKSet(JWKSetCacheRefreshEvaluator.noRefresh(), now, context);
    List<JWK> matching = selector.select(known);
    return matching.isEmpty() ? refreshed(known, selector, now, context) : matching;
  }

  private List<JWK> refreshed(
      JWKSet known, JWKSelector selector, long now, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      return selector.select(
          kept.getJWKSet(JWKSetCacheRefreshEvaluator.referenceComparison(known), now, context));
    } catch (RateLimitReachedException _) {
      return List.of();
    }
  }
}
