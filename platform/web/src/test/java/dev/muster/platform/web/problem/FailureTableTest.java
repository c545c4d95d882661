package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.IdempotencyKeyReusedException;
import dev.muster.application.InvalidCursorException;
import dev.muster.application.NotSignedInException;
import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.RequestInProgressException;
import dev.muster.application.SharedFailure;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.domain.Violation;
import dev.muster.domain.ViolationException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedPathVariableRouteException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every failure has its status, its kind of problem and its headers. */
class FailureTableTest {
  private record Lost() implements Violation {
    @Override
    public String code() {
      return "lost";
    }

    @Override
    public String sentence() {
      return "It is lost.";
    }
  }

  /** A rule whose entry says how long to wait, or that the sender is not proven. */
  private record Answered(RuleEntry entry) implements Violation {
    @Override
    public String code() {
      return "answered";
    }

    @Override
    public String sentence() {
      return "It is answered.";
    }
  }

  private static final class LostException extends ViolationException {
    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    LostException(Violation violation) {
      super(violation);
      this.violation = violation;
    }

    @Override
    public Violation violation() {
      return violation;
    }
  }

  /** A context that knows these two rules. */
  private static final class Context implements ProblemKinds {
    @Override
    public List<ProblemKind> kinds() {
      return List.of();
    }

    @Override
    public Optional<Problem> problem(Violation violation) {
      return switch (violation) {
        case Lost lost ->
            Optional.of(Problem.of(lost.code(), HttpStatus.GONE, "Lost", "It is lost."));
        case Answered(RuleEntry entry) ->
            Optional.of(
                Problem.of(violation.code(), entry.status(), entry.title(), violation.sentence())
                    .with(entry.facts()));
        default -> Optional.empty();
      };
    }
  }

  private final FailureTable table =
      new FailureTable(new ProblemCatalogue(List.of(List::of, new Context())));

  @ParameterizedTest
  @MethodSource
  void everyFailureIsAnswered(RuntimeException failure, int status, String code) {
    assertEquals(status + " " + code, answer(failure));
  }

  static List<Arguments> everyFailureIsAnswered() {
    return List.of(
        Arguments.of(
            new ProblemException(ProblemType.MALFORMED_JSON.problem()), 400, "malformed-json"),
        Arguments.of(new LostException(new Lost()), 410, "lost"),
        Arguments.of(new IdempotencyKeyReusedException(), 422, "idempotency-key-reused"),
        Arguments.of(new InvalidCursorException(), 400, "invalid-cursor"),
        Arguments.of(new PreconditionFailedException(), 412, "precondition-failed"),
        Arguments.of(new RequestInProgressException(), 409, "request-in-progress"),
        Arguments.of(NotSignedInException.withoutToken(), 401, "not-signed-in"),
        Arguments.of(new PermissionDeniedException("notes.write"), 403, "permission-denied"),
        Arguments.of(
            new UnsatisfiedBodyRouteException("body", Argument.STRING), 400, "invalid-request"),
        Arguments.of(
            new UnsatisfiedPathVariableRouteException("id", Argument.STRING), 400, "bad-request"),
        Arguments.of(new ContentLengthExceededException(1, 2), 413, "content-too-large"),
        Arguments.of(new BufferLengthExceededException(1, 2), 413, "content-too-large"),
        Arguments.of(new HttpStatusException(HttpStatus.NOT_FOUND, "x"), 404, "not-found"),
        Arguments.of(new HttpStatusException(HttpStatus.GONE, "x"), 410, "about:blank"));
  }

  @ParameterizedTest
  @MethodSource
  void whatMayBeSentAgainSaysWhen(SharedFailure failure, String answer) {
    MutableHttpResponse<?> response = table.answer(HttpRequest.GET("/"), failure);

    assertEquals(answer, summary(response) + " " + response.header(HttpHeaders.RETRY_AFTER));
  }

  static List<Arguments> whatMayBeSentAgainSaysWhen() {
    return List.of(
        Arguments.of(
            new OutcomeUnknownException(new IllegalStateException()), "504 outcome-unknown 5"),
        Arguments.of(new UnavailableException(Reason.OVERLOADED), "503 overloaded 1"),
        Arguments.of(new UnavailableException(Reason.CONFLICTS), "503 overloaded 1"),
        Arguments.of(new UnavailableException(Reason.UNREACHABLE), "503 unavailable 5"),
        Arguments.of(new UnavailableException(Reason.TIMED_OUT), "504 timed-out 5"),
        Arguments.of(new UnavailableException(Reason.TOO_MUCH), "504 timed-out null"));
  }

  @Test
  void whatMightBeDoneTwiceIsNotInvitedToComeAgain() {
    assertEquals("5", retryAfterUnknownOutcome(HttpRequest.PUT("/", "")));
    assertEquals("5", retryAfterUnknownOutcome(HttpRequest.PATCH("/", "")));
    assertEquals("5", retryAfterUnknownOutcome(HttpRequest.DELETE("/")));
    assertEquals(
        "5", retryAfterUnknownOutcome(HttpRequest.POST("/", "").header("Idempotency-Key", "k")));
    assertNull(retryAfterUnknownOutcome(HttpRequest.POST("/", "")));
  }

  private String retryAfterUnknownOutcome(HttpRequest<?> request) {
    return table
        .answer(request, new OutcomeUnknownException(new IllegalStateException()))
        .header(HttpHeaders.RETRY_AFTER);
  }

  @ParameterizedTest
  @MethodSource
  void aRuleMayAskForAProofOrForPatience(RuleEntry entry, String answer) {
    MutableHttpResponse<?> response =
        table.answer(HttpRequest.GET("/"), new LostException(new Answered(entry)));

    assertEquals(
        answer,
        response.code()
            + " "
            + response.header(HttpHeaders.WWW_AUTHENTICATE)
            + " "
            + response.header(HttpHeaders.RETRY_AFTER));
  }

  static List<Arguments> aRuleMayAskForAProofOrForPatience() {
    return List.of(
        Arguments.of(RuleEntry.missing("t", "/", "e"), "404 null null"),
        Arguments.of(RuleEntry.conflict("t", "/", "e"), "409 null null"),
        Arguments.of(RuleEntry.forbidden("t", "/", "e"), "422 null null"),
        Arguments.of(RuleEntry.unproven("t", "/", "e"), "401 Bearer realm=\"muster\" null"),
        Arguments.of(RuleEntry.tooMany("t", "/", "e", 7), "429 null 7"));
  }

  @Test
  void aCallerThatIsNotKnownIsToldHowToBe() {
    assertEquals("Bearer realm=\"muster\"", challenge(NotSignedInException.withoutToken()));
    assertEquals(
        "Bearer realm=\"muster\", error=\"invalid_token\"",
        challenge(NotSignedInException.withRefusedToken()));
  }

  private String challenge(NotSignedInException failure) {
    return table.answer(HttpRequest.GET("/"), failure).header(HttpHeaders.WWW_AUTHENTICATE);
  }

  @Test
  void aDeniedCallerIsToldThePermissionThatIsMissing() {
    Problem problem =
        problem(table.answer(HttpRequest.GET("/"), new PermissionDeniedException("notes.write")));

    assertEquals(Map.of("permission", "notes.write"), problem.facts());
  }

  @Test
  void aMethodThatIsNotAllowedSaysWhichAre() {
    MutableHttpResponse<?> response =
        table.answer(
            HttpRequest.GET("/"), new NotAllowedException("GET", URI.create("/"), Set.of("PUT")));

    assertEquals(
        "405 method-not-allowed OPTIONS,PUT", summary(response) + " " + response.header("Allow"));
  }

  @Test
  void aMissingBodyIsNamedTogetherWithTheOtherFlaws() {
    HttpRequest<?> request = HttpRequest.POST("/", "");
    new RequestFlaws(List.of(InvalidInput.parameter("x", "is not known here"))).keep(request);

    Problem problem =
        problem(table.answer(request, new UnsatisfiedBodyRouteException("body", Argument.STRING)));

    assertEquals(
        List.of(
            Map.of("pointer", "", "detail", "must be a JSON object"),
            Map.of("parameter", "x", "detail", "is not known here")),
        problem.facts().get("errors"));
  }

  @Test
  void aRuleThatNoContextKnowsIsAFault() {
    Violation unknown =
        new Violation() {
          @Override
          public String code() {
            return "unknown";
          }

          @Override
          public String sentence() {
            return "It is unknown.";
          }
        };

    assertThrows(
        IllegalStateException.class,
        () -> table.answer(HttpRequest.GET("/"), new LostException(unknown)));
  }

  private String answer(RuntimeException failure) {
    return summary(table.answer(HttpRequest.GET("/"), failure));
  }

  private static String summary(MutableHttpResponse<?> response) {
    return response.code() + " " + problem(response).code();
  }

  private static Problem problem(MutableHttpResponse<?> response) {
    return response.getAttribute(Problem.ATTRIBUTE, Problem.class).orElseThrow();
  }
}
