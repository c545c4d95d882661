package dev.muster.platform.web.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Identifies an OpenID Connect provider.
 *
 * @param value the provider's URL, letter by letter as in the claim {@code iss}
 */
public record Issuer(String value) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String DISCOVERY = "/.well-known/openid-configuration";

  /** Returns whether a text is the URL of a provider: without a query, and trusted. */
  public static boolean isIssuer(String text) {
    try {
      URI uri = new URI(text);
      return isTrusted(uri) && uri.getRawQuery() == null && uri.getRawFragment() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /** Returns whether nobody on the way can answer for a URL: by TLS, or on this machine. */
  static boolean isTrusted(URI uri) {
    String host = uri.getHost();
    return host != null
        && ("https".equalsIgnoreCase(uri.getScheme())
            || ("http".equalsIgnoreCase(uri.getScheme()) && THIS_MACHINE.contains(host)));
  }

  /** Returns where the provider describes itself: OpenID Connect Discovery 1.0, section 4. */
  URI discovery() {
    return URI.create(
        (value.endsWith("/") ? value.substring(0, value.length() - 1) : value) + DISCOVERY);
  }
}
