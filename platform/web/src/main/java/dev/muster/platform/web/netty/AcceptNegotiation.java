package dev.muster.platform.web.netty;

import dev.muster.platform.web.problem.Problem;
import io.micronaut.context.BeanProvider;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the media types of an answer by the header Accept.
 *
 * <p>The framework knows no ranges such as {@code application/*}, answers with types that {@code
 * q=0} refuses, and repeats the client's parameters in its answer. This class therefore replaces
 * the header by the names of the acceptable types, the best first.
 */
@Singleton
final class AcceptNegotiation {
  // The client of java.net.URL says so unless it is told otherwise, and no program reads a page.
  private static final String JDK = "text/html, image/gif, ";

  // Clients have few headers, so each is settled once.
  private static final int MOST = 100;

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Supplier<List<String>> offered;

  AcceptNegotiation(BeanProvider<Router> router) {
    // The router is not there yet when the server is configured.
    offered = SupplierUtil.memoized(() -> offeredBy(router.get()));
  }

  /** Replaces the header Accept by the acceptable ones among the available media types. */
  void settle(HttpMethod method, HttpHeaders headers) {
    List<String> accept = headers.getAll(HttpHeaderNames.ACCEPT);
    if (accept.stream().anyMatch(value -> !value.isBlank() && !value.startsWith(JDK))) {
      headers.set(HttpHeaderNames.ACCEPT, known(method.equals(HttpMethod.GET), accept));
    } else {
      headers.remove(HttpHeaderNames.ACCEPT);
    }
  }

  private String known(boolean read, List<String> accept) {
    String header = read + String.join(",", accept);
    String settled = known.get(header);
    if (settled == null) {
      settled = settled(read, MediaRange.parse(accept));
      if (known.size() < MOST) {
        known.put(header, settled);
      }
    }
    return settled;
  }

  private String settled(boolean read, List<MediaRange> ranges) {
    String taken =
        offered.get().stream()
            .filter(type -> MediaRange.quality(ranges, type) > 0)
            .sorted(Comparator.comparingDouble(type -> -MediaRange.quality(ranges, type)))
            .collect(Collectors.joining(","));
    if (read
        && taken.contains(MediaType.TEXT_HTML)
        && !taken.contains(MediaType.APPLICATION_JSON)) {
      // The routes of resources answer in JSON, and a page is drawn of that.
      return taken + "," + MediaType.APPLICATION_JSON;
    }
    // No resource is a problem: so the framework refuses the request.
    return taken.isEmpty() ? Problem.MEDIA_TYPE : taken;
  }

  /** JSON comes first: a client without a preference gets it. */
  private static List<String> offeredBy(Router router) {
    Stream<MediaType> others = router.uriRoutes().flatMap(route -> route.getProduces().stream());
    return Stream.concat(
            Stream.of(MediaType.APPLICATION_JSON), others.map(MediaType::getName).sorted())
        .distinct()
        .toList();
  }
}
