package dev.muster.platform.web.metrics;

import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.ProblemCatalogue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.http.HttpMethod;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.LongStream;

/**
 * Counts and times every answer by method, route and status, and counts every problem by its code.
 *
 * <p>A client cannot add label values: all unknown paths count as one route, and all unknown
 * methods as one method.
 */
@Singleton
public final class RequestMetrics {
  /** The route of requests without a route. */
  public static final String UNMATCHED = "UNMATCHED";

  // Bounds of the histogram, in milliseconds.
  private static final long[] BOUNDS = {
    1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000
  };

  private final MeterProvider<Timer> requests;
  // A cache, because a lookup in the registry compares all tags and costs more than a recording.
  private final ConcurrentMap<Request, Timer> known = new ConcurrentHashMap<>();
  private final MeterProvider<Counter> problems;

  public RequestMetrics(MeterRegistry meters, ProblemCatalogue catalogue) {
    requests =
        Timer.builder("http.server.requests")
            .description("Requests, by what they were answered")
            .serviceLevelObjectives(
                LongStream.of(BOUNDS).mapToObj(Duration::ofMillis).toArray(Duration[]::new))
            .withRegistry(meters);
    problems =
        Counter.builder("muster.problems")
            .description("Problems that were answered, rule violations among them")
            .withRegistry(meters);
    // A problem that never happened is reported as 0, not as missing.
    catalogue.all().forEach(kind -> problems.withTag("code", kind.code()));
  }

  /** Counts an answer. */
  public void answered(HttpMethod method, String route, int status, Duration time) {
    known.computeIfAbsent(new Request(method, route, status), this::timer).record(time);
  }

  private Timer timer(Request of) {
    return requests.withTags(
        "method", of.method.name(), "uri", of.route, "status", String.valueOf(of.status));
  }

  private record Request(HttpMethod method, String route, int status) {}

  /** Counts a problem. */
  public void told(Problem problem) {
    problems.withTag("code", problem.code()).increment();
  }
}
