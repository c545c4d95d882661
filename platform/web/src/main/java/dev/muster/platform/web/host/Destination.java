package dev.muster.platform.web.host;

import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
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
    // A target that begins with two slashes is a path, though a reference of RFC 3986 is none.
    URI uri = URI.create(target.startsWith("/") ? "/" : target);
    return uri.isAbsolute() && !uri.isOpaque()
        ? Optional.of(Objects.requireNonNullElse(uri.getRawAuthority(), ""))
        : hosts.stream().findFirst();
  }
}
