package dev.muster.web.access;

import dev.muster.application.NotSignedInException;
import dev.muster.application.access.Sessions;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.platform.web.bearer.BearerToken;
import dev.muster.platform.web.host.ClientAddress;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Signing in and out over HTTP. */
@Controller("/sessions")
@Tag(name = "Sessions")
final class SessionController {
  static final String BEGIN = "beginSession";
  static final String END = "endSession";

  private final Sessions sessions;
  private final ClientAddress address;

  SessionController(Sessions sessions, ClientAddress address) {
    this.sessions = sessions;
    this.address = address;
  }

  /** Takes no key for repetitions: a stored answer would be a stored token. */
  @Post
  @Needs(Needs.NOTHING)
  @Operation(
      operationId = BEGIN,
      summary = "Sign in, or continue a session",
      description =
          "The body has either a username and a password, or a refresh token. The access token is"
              + " sent as a Bearer token with other requests. The refresh token is of use once: the"
              + " answer has the next one. If one comes again, the session ends.")
  @Takes(schema = "SessionRequest", examples = "SignIn")
  @Success(@Answer(status = 201, told = "The tokens", schema = "Session", example = "SignedIn"))
  @Refuses({WrongCredentials.class, TooManyAttempts.class})
  HttpResponse<SessionJson> begin(
      HttpRequest<?> request, @Body JsonBody body, @RequestAttribute RequestFlaws flaws) {
    return HttpResponse.created(
        SessionJson.of(SessionJson.command(body, flaws, address.of(request)).apply(sessions)));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete("/current")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(Needs.IDENTITY)
  @Operation(
      operationId = END,
      summary = "Sign out",
      description =
          "The session of the access token ends: its refresh token is of no use any more. The"
              + " access token itself is taken until it expires.")
  @Success(@Answer(status = 204, told = "The session is over", body = false))
  HttpResponse<?> end(HttpRequest<?> request) {
    sessions.end(BearerToken.of(request).orElseThrow(NotSignedInException::withoutToken));
    return HttpResponse.noContent();
  }
}
