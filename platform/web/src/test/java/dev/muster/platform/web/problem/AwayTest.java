package dev.muster.platform.web.problem;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.platform.web.fixture.Failure;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the service needs is away: clients hear what that means for them, and nothing more. */
class AwayTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final Throwable CAUSE = new IllegalStateException(Failure.SECRET);

  private static final EmbeddedServer SERVER = NoteService.failing();

  @ParameterizedTest
  @EnumSource(
      value = Reason.class,
      names = {"OVERLOADED", "CONFLICTS"})
  void whatIsTooMuchMayComeAgainSoon(Reason reason) {
    fail(new UnavailableException(reason, CAUSE));

    change("/notes/1")
        .hasHeader("Retry-After", "1")
        .isProblem(
            503,
            "overloaded",
            """
            {"title": "Overloaded", "instance": "/notes/1", "detail":
             "The service has more to do than it can at this moment: nothing was done.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  void whileTheDatabaseIsAwayTheServiceIsUnavailable() {
    fail(new UnavailableException(Reason.UNREACHABLE, CAUSE));

    change("/notes/1")
        .hasHeader("Retry-After", "5")
        .isProblem(
            503,
            "unavailable",
            """
            {"title": "Unavailable", "instance": "/notes/1", "detail":
             "The service cannot get at what it keeps at this moment: nothing was done.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  void whatTakesTooLongTimesOut() {
    fail(new UnavailableException(Reason.TIMED_OUT, CAUSE));

    traced(api().request("/notes"))
        .hasHeader("Retry-After", "5")
        .isProblem(
            504,
            "timed-out",
            """
            {"title": "Timed out", "instance": "/notes", "detail":
             "The request took longer than anybody waits, and was given up: nothing was done.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  @Test
  void anOutcomeThatNobodyKnowsIsNeitherASuccessNorARefusal() {
    fail(new OutcomeUnknownException(CAUSE));

    change("/notes/2")
        .hasHeader("Retry-After", "5")
        .isProblem(
            504,
            "outcome-unknown",
            """
            {"title": "Outcome unknown", "instance": "/notes/2", "detail":
             "The request was done in full or not at all, and nobody knows which: look before you \
            send a POST without an Idempotency-Key again.", "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }

  private static void fail(RuntimeException failure) {
    SERVER.getApplicationContext().getBean(Failure.class).be(_ -> failure);
  }

  private static Answer change(String path) {
    return traced(api().request(path).DELETE());
  }

  private static Answer traced(HttpRequest.Builder request) {
    return api().send(request.header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
  }

  private static Api api() {
    return NoteService.api(SERVER.getURI());
  }
}
