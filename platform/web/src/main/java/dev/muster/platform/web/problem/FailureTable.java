package dev.muster.platform.web.problem;

import dev.muster.application.IdempotencyKeyReusedException;
import dev.muster.application.InvalidCursorException;
import dev.muster.application.NotSignedInException;
import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.RequestInProgressException;
import dev.muster.application.SharedFailure;
import dev.muster.application.UnavailableException;
import dev.muster.domain.ViolationException;
import dev.muster.platform.web.trace.Trace;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every failure with a problem detail. A shared failure without an answer does not compile.
 *
 * <p>One method replaces one {@code ExceptionHandler} for each type. The framework would search all
 * beans for the handler of each failure, and that takes longer than the rest of the request.
 */
@Controller
final class FailureTable {
  private static final Logger LOG = LoggerFactory.getLogger(FailureTable.class);

  // In seconds: an overload passes in a moment, and the database takes at least a few to come back.
  private static final String SOON = "1";
  static final String LATER = "5";
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  // RFC 6750, section 3: the scheme is followed by a parameter; without a token there is no error.
  private static final String BEARER = "Bearer realm=\"muster\"";
  private static final String INVALID_TOKEN = BEARER + ", error=\"invalid_token\"";

  private final ProblemCatalogue problems;

  FailureTable(ProblemCatalogue problems) {
    this.problems = problems;
  }

  @Error(global = true)
  MutableHttpResponse<?> answer(HttpRequest<?> request, RuntimeException failure) {
    return switch (failure) {
      case ProblemException ended -> ended.answer(request);
      case ViolationException refusal -> answer(request, problems.of(refusal.violation()));
      case SharedFailure shared -> answer(request, shared);
      case UnsatisfiedBodyRouteException _ -> bodyMissing(request).answer(request);
      case UnsatisfiedRouteException _ -> ProblemType.BAD_REQUEST.problem().answer(request);
      case ContentLengthExceededException _, BufferLengthExceededException _ ->
          ProblemType.CONTENT_TOO_LARGE.problem().answer(request);
      case NotAllowedException refusal ->
          ProblemType.METHOD_NOT_ALLOWED
              .problem()
              .answer(request, HttpResponse.notAllowedGeneric(withOptions(refusal)));
      case HttpStatusException refusal ->
          ProblemProcessor.problem(refusal.getStatus().getCode()).answer(request);
      default -> fault(request, failure);
    };
  }

  private static MutableHttpResponse<?> answer(HttpRequest<?> request, SharedFailure failure) {
    return switch (failure) {
      case IdempotencyKeyReusedException _ ->
          ProblemType.IDEMPOTENCY_KEY_REUSED.problem().answer(request);
      case InvalidCursorException _ -> ProblemType.INVALID_CURSOR.problem().answer(request);
      case NotSignedInException unknown ->
          ProblemType.NOT_SIGNED_IN
              .problem()
              .answer(request)
              .header(
                  HttpHeaders.WWW_AUTHENTICATE, unknown.tokenRefused() ? INVALID_TOKEN : BEARER);
      case PermissionDeniedException denied ->
          ProblemType.PERMISSION_DENIED
              .problem()
              .with("permission", denied.permission())
              .answer(request);
      case PreconditionFailedException _ ->
          ProblemType.PRECONDITION_FAILED.problem().answer(request);
      case RequestInProgressException _ ->
          ProblemType.REQUEST_IN_PROGRESS.problem().answer(request);
      // Not 503: proxies and clients take 503 for a promise that nothing was done.
      case OutcomeUnknownException _ ->
          mayBeRepeated(request)
              ? again(request, ProblemType.OUTCOME_UNKNOWN, LATER)
              : ProblemType.OUTCOME_UNKNOWN.problem().answer(request);
      case UnavailableException unavailable ->
          switch (unavailable.reason()) {
            case OVERLOADED, CONFLICTS -> again(request, ProblemType.OVERLOADED, SOON);
            case UNREACHABLE -> again(request, ProblemType.UNAVAILABLE, LATER);
            case TIMED_OUT -> again(request, ProblemType.TIMED_OUT, LATER);
            // No promise: it had all the time that there is, and would need it again.
            case TOO_MUCH -> ProblemType.TIMED_OUT.problem().answer(request);
          };
    };
  }

  private static MutableHttpResponse<?> answer(HttpRequest<?> request, Problem rule) {
    MutableHttpResponse<?> response = rule.answer(request);
    if (rule.status() == HttpStatus.UNAUTHORIZED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, BEARER);
    }
    if (rule.facts().get(RuleEntry.RETRY_AFTER) instanceof Long seconds) {
      response.header(HttpHeaders.RETRY_AFTER, seconds.toString());
    }
    return response;
  }

  /**
   * Returns whether a request that was done may be done once more: a merge patch, like PUT and
   * DELETE, has the same effect twice (RFC 9110, section 9.2.2), and a key tells the repetition.
   * Clients that repeat by themselves take Retry-After for an invitation.
   */
  private static boolean mayBeRepeated(HttpRequest<?> request) {
    return request.getMethod() != HttpMethod.POST || request.getHeaders().contains(IDEMPOTENCY_KEY);
  }

  static MutableHttpResponse<Map<String, @Nullable Object>> again(
      HttpRequest<?> request, ProblemType type, String seconds) {
    return type.problem().answer(request).header(HttpHeaders.RETRY_AFTER, seconds);
  }

  /** Whatever else a path takes, it takes OPTIONS. */
  private static Set<String> withOptions(NotAllowedException refusal) {
    Set<String> methods = new TreeSet<>(refusal.getAllowedMethods());
    methods.add(HttpMethod.OPTIONS.name());
    return methods;
  }

  private static Problem bodyMissing(HttpRequest<?> request) {
    InvalidInput missing = InvalidInput.at("", "must be a JSON object");
    return InvalidInput.refusal(RequestFlaws.of(request).with(List.of(missing))).problem();
  }

  /**
   * Logs a fault of the service, and keeps the details out of the answer. The framework would log
   * it after the end of the request, when its trace is no longer known.
   */
  private static MutableHttpResponse<?> fault(HttpRequest<?> request, RuntimeException fault) {
    try (var _ = Trace.of(request).inLog()) {
      LOG.error("{} {} failed", request.getMethodName(), request.getPath(), fault);
    }
    return ProblemType.INTERNAL_ERROR.problem().answer(request);
  }
}
