package dev.muster.web.access;

import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.Accounts;
import dev.muster.application.access.query.PasswordChange;
import dev.muster.domain.access.AccessViolation.CommonPassword;
import dev.muster.domain.access.AccessViolation.NoAccount;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.Password;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.bearer.BearerToken;
import dev.muster.platform.web.host.ClientAddress;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** The account of whoever asks, and passwords, over HTTP. */
@Controller("/users")
@Tag(name = "Users")
final class AccountController {
  private final Accounts accounts;
  private final ClientAddress address;

  AccountController(Accounts accounts, ClientAddress address) {
    this.accounts = accounts;
    this.address = address;
  }

  /** Has no other representation for some: everybody knows the own address. */
  @Get("/me")
  @Needs(Needs.IDENTITY)
  @Operation(
      operationId = "readCurrentUser",
      summary = "Read the user that asks",
      description = "The database is asked, so a user that was removed is refused at once.")
  @ReadsOne(schema = "User", example = "User")
  @Refuses(NoAccount.class)
  HttpResponse<UserJson> me(
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    User current = accounts.current();
    return IfNoneMatch.answer(
        ifMatch, ifNoneMatch, EntityTag.of(current.version()), UserJson.of(current, true));
  }

  @Put("/me/password")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(Needs.IDENTITY)
  @Operation(
      operationId = "changeOwnPassword",
      summary = "Change your own password",
      description =
          "The other sessions of the user end. A wrong present password is a failed attempt to sign"
              + " in.")
  @Takes(schema = "OwnPasswordChange", examples = "OwnPasswordChange")
  @Success(@Answer(status = 204, told = "The user has the password", body = false))
  @Refuses({WrongCredentials.class, NoAccount.class, CommonPassword.class, TooManyAttempts.class})
  HttpResponse<?> changeOwnPassword(
      HttpRequest<?> request, @Body JsonBody body, @RequestAttribute RequestFlaws flaws) {
    Optional<Password> current = body.required("currentPassword", string(Password::new));
    Optional<Password> next = body.required("password", string(Password::chosen));
    accounts.changeOwnPassword(
        body.complete(
            flaws,
            () ->
                new PasswordChange(
                    current.orElseThrow(),
                    next.orElseThrow(),
                    BearerToken.of(request),
                    address.of(request))));
    return HttpResponse.noContent();
  }

  @Put("/{userId}/password")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(AccessPermissions.WRITE)
  @Operation(
      operationId = "changePassword",
      summary = "Give a user another password",
      description = "The sessions of the user end.")
  @Takes(schema = "PasswordChange", examples = "PasswordChange")
  @Success(@Answer(status = 204, told = "The user has the password", body = false))
  @Refuses({UnknownUser.class, CommonPassword.class})
  HttpResponse<?> changePassword(
      @PathVariable UserId userId, @Body JsonBody body, @RequestAttribute RequestFlaws flaws) {
    Optional<Password> password = body.required("password", string(Password::chosen));
    accounts.changePassword(userId, body.complete(flaws, password::orElseThrow));
    return HttpResponse.noContent();
  }
}
