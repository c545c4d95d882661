package dev.muster.web.roster.http;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the service needs is away: clients hear what that means for them, and nothing more. */
@MicronautTest(transactional = false)
@Property(name = "muster.test.persistence", value = "away")
class AwayTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final Throwable CAUSE = new IllegalStateException(FaultyWiring.SECRET);

  @Inject EmbeddedServer server;
  @Inject AtomicReference<RuntimeException> failure;

  @ParameterizedTest
  @EnumSource(
      value = Reason.class,
      names = {"OVERLOADED", "CONFLICTS"})
  void whatIsTooMuchMayComeAgainSoon(Reason reason) {
    failure.set(new UnavailableException(reason, CAUSE));

    change("/heroes/1")
        .hasHeader("Retry-After", "1")
        .isProblem(
            503,
            "overloaded",
            """
            {"title": "Overloaded", "instance": "/heroes/1", "detail":
             "The service has more to do than it can at this moment: nothing was done.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  void whileTheDatabaseIsAwayTheServiceIsUnavailable() {
    failure.set(new UnavailableException(Reason.UNREACHABLE, CAUSE));

    change("/teams/1")
        .hasHeader("Retry-After", "5")
        .isProblem(
            503,
            "unavailable",
            """
            {"title": "Unavailable", "instance": "/teams/1", "detail":
             "The service cannot get at what it keeps at this moment: nothing was done.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  void whatTakesTooLongTimesOut() {
    failure.set(new UnavailableException(Reason.TIMED_OUT, CAUSE));

    traced(api().request("/teams"))
        .hasHeader("Retry-After", "5")
        .isProblem(
            504,
            "timed-out",
            """
            {"title": "Timed out", "instance": "/teams", "detail":
             "The request took longer than anybody waits, and was given up: nothing was done.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  void anOutcomeThatNobodyKnowsIsNeitherASuccessNorARefusal() {
    failure.set(new OutcomeUnknownException(CAUSE));

    change("/teams/1/members/2")
        .hasHeader("Retry-After", "5")
        .isProblem(
            504,
            "outcome-unknown",
            """
            {"title": "Outcome unknown", "instance": "/teams/1/members/2", "detail":
             "The request was done in full or not at all, and nobody knows which: it may be sent \
            again.", "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  private Answer change(String path) {
    return traced(api().request(path).DELETE());
  }

  private Answer traced(HttpRequest.Builder request) {
    return api().send(request.header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
  }

  private Api api() {
    return new Api(server.getURI());
  }
}
