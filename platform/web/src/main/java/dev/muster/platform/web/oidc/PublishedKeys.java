package dev.muster.platform.web.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the keys that a provider publishes now, by way of its discovery document. */
final class PublishedKeys implements JWKSetSource<SecurityContext> {
  private static final Logger LOG = LoggerFactory.getLogger(PublishedKeys.class);

  // In milliseconds. A request waits for it, and the provider is near.
  private static final int PATIENCE = 2_000;
  static final int MOST_BYTES = 256 * 1024;

  private final Issuer issuer;
  private final ResourceRetriever web =
      new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES);

  PublishedKeys(Issuer issuer) {
    this.issuer = issuer;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
      throws JWKSetUnavailableException {
    try {
      return JWKSet.parse(text(keys(JSONObjectUtils.parse(text(issuer.discovery())))));
    } catch (IOException | ParseException | IllegalArgumentException failure) {
      LOG.warn("{} does not tell its keys: {}", issuer.value(), failure.getMessage());
      throw new JWKSetUnavailableException("no keys of " + issuer.value(), failure);
    }
  }

  private URI keys(Map<String, Object> discovery) throws ParseException, IOException {
    if (!issuer.value().equals(discovery.get("issuer"))) {
      throw new IOException("the discovery document there is of another issuer");
    }
    URI keys = JSONObjectUtils.getURI(discovery, "jwks_uri");
    if (keys == null || !Issuer.isTrusted(keys)) {
      throw new IOException("jwks_uri in its discovery document must be an https URL");
    }
    return keys;
  }

  private String text(URI uri) throws IOException {
    return web.retrieveResource(uri.toURL()).getContent();
  }

  @Override
  public void close() {
    // Each request has a connection of its own.
  }
}
