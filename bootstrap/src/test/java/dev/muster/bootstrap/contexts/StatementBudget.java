package dev.muster.bootstrap.contexts;

import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.web.kit.Answer;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asserts how many statements the requests of a context send, and that no route is left out. Beside
 * these, each change sends the one statement of the audit trail.
 */
public final class StatementBudget {
  private static final String AUDIT = "insert into audit_entry";

  private final StatementCounter counter;
  private final Router router;
  private final String controllers;
  private final Set<String> measured = new TreeSet<>();

  /**
   * Begins with nothing measured.
   *
   * @param controllers the package of the routes to be measured
   */
  public StatementBudget(StatementCounter counter, Router router, String controllers) {
    this.counter = counter;
    this.router = router;
    this.controllers = controllers;
  }

  /** Returns settings of a service with those that make it count its statements. */
  public static Map<String, String> counting(Map<String, String> settings) {
    Map<String, String> counting = new HashMap<>(settings);
    counting.put("muster.count-statements", "true");
    return counting;
  }

  /** Asserts that a request succeeds with this number of statements. */
  public void measure(int statements, String endpoint, Supplier<Answer> request) {
    counter.reset();
    Answer answer = request.get();
    assertEquals(2, answer.status() / 100, answer::toString);
    Map<Boolean, Long> sent =
        counter.statements().stream()
            .collect(partitioningBy(it -> it.contains(AUDIT), Collectors.counting()));
    assertEquals(statements, sent.get(false), () -> endpoint + counter.statements());
    assertEquals(isChange(endpoint, answer) ? 1 : 0, sent.get(true), endpoint);
    measured.add(endpoint);
  }

  private static boolean isChange(String endpoint, Answer answer) {
    return !endpoint.startsWith("GET ") && answer.header("Idempotency-Replayed").isEmpty();
  }

  /** Asserts that each route was measured. */
  public void assertComplete() {
    Set<String> routes =
        router
            .uriRoutes()
            .filter(MethodBasedRouteInfo.class::isInstance)
            .filter(route -> isOwn((MethodBasedRouteInfo<?, ?>) route))
            .map(
                route ->
                    route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
            .filter(route -> !route.startsWith("HEAD ") && !route.startsWith("OPTIONS "))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(routes, measured);
  }

  private boolean isOwn(MethodBasedRouteInfo<?, ?> route) {
    return route.getTargetMethod().getDeclaringType().getPackageName().equals(controllers);
  }
}
