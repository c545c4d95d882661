package dev.muster.platform.web.host;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows the address that a request comes from.
 *
 * <p>Micronaut's own resolver believes headers that any client may send. This one believes the
 * header of {@code micronaut.server.client-address-header} alone, where the setting names one, and
 * of its addresses only the last: that is the one that the proxy beside the service has added.
 */
@Singleton
public final class ClientAddress {
  private final @Nullable String header;

  public ClientAddress(HttpServerConfiguration configuration) {
    this.header = configuration.getClientAddressHeader();
  }

  /** Returns the address of the client, or of the proxy where no header tells the client. */
  public InetAddress of(HttpRequest<?> request) {
    return Optional.ofNullable(header)
        .flatMap(name -> last(request.getHeaders().getAll(name)))
        .orElseGet(() -> request.getRemoteAddress().getAddress());
  }

  private static Optional<InetAddress> last(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String line = lines.getLast();
    try {
      return Optional.of(InetAddress.ofLiteral(line.substring(line.lastIndexOf(',') + 1).strip()));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
