package dev.muster.platform.web.host;

import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * Where a request says that it goes, and where it came to.
 *
 * @param target the target of the request, from its first line
 * @param hosts the lines of the header Host
 * @param hostRequired whether the version of HTTP asks for the header
 * @param listensAt where the server listens
 * @param cameTo where the connection came to
 */
public record Destination(
    String target,
    List<String> hosts,
    boolean hostRequired,
    SocketAddress listensAt,
    SocketAddress cameTo) {
  /**
   * Returns the authority that the request is for: RFC 9112, section 3.3. A target in absolute form
   * outweighs the header; a request of HTTP/1.0 may have none.
   */
  Optional<String> authority() {
    if (isNamedByHeader()) {
      return hosts.stream().findFirst();
    }
    String[] parts = target.split("://", 2);
    return Optional.of(parts[parts.length - 1].split("[/?]", 2)[0]);
  }

  /** Returns whether this request names the same host, by its header, and came the same way. */
  boolean goesTo(Destination other) {
    return isNamedByHeader()
        && other.isNamedByHeader()
        && hostRequired == other.hostRequired
        && hosts.equals(other.hosts)
        && listensAt.equals(other.listensAt)
        && cameTo.equals(other.cameTo);
  }

  private boolean isNamedByHeader() {
    return target.startsWith("/") || target.equals("*");
  }
}
