package dev.muster.platform.web.management;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.muster.platform.web.host.Destination;
import dev.muster.platform.web.host.HostGuard;
import dev.muster.platform.web.problem.Problem;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps requests for other hosts from the management server. */
@Singleton
public final class HostFilter extends Filter {
  private static final String CURRENT = "HTTP/1.1";

  private final HostGuard guard;
  private final JsonMapper json;

  public HostFilter(HostGuard guard, JsonMapper json) {
    this.guard = guard;
    this.json = json;
  }

  @Override
  public String description() {
    return "Keeps requests for other hosts out.";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Optional<Problem> refusal = guard.refusal(destination(exchange));
    if (refusal.isPresent()) {
      refuse(exchange, refusal.get());
    } else {
      chain.doFilter(exchange);
    }
  }

  private static Destination destination(HttpExchange exchange) {
    return new Destination(
        exchange.getRequestURI().toString(),
        exchange.getRequestHeaders().getOrDefault("Host", List.of()),
        exchange.getProtocol().equals(CURRENT),
        exchange.getHttpContext().getServer().getAddress(),
        exchange.getLocalAddress());
  }

  private void refuse(HttpExchange exchange, Problem problem) throws IOException {
    try (exchange) {
      byte[] body = json.writeValueAsBytes(problem.members(exchange.getRequestURI().getRawPath()));
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Content-Type", Problem.MEDIA_TYPE);
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(problem.status().getCode(), head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }
}
