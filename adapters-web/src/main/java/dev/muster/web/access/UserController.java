package dev.muster.web.access;

import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.Accounts;
import dev.muster.application.access.Users;
import dev.muster.application.access.query.UserFilter;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.access.AccessViolation.CommonPassword;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.Password;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.answer.RemovedJson;
import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Creates;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Users over HTTP. */
@Controller("/users")
@Tag(name = "Users")
final class UserController {
  private final Users users;
  private final Accounts accounts;
  private final FirstUserOfAccess firstUser;
  private final IdempotentAnswers answers;
  private final Permissions permissions;

  UserController(
      Users users,
      Accounts accounts,
      FirstUserOfAccess firstUser,
      IdempotentAnswers answers,
      Permissions permissions) {
    this.users = users;
    this.accounts = accounts;
    this.firstUser = firstUser;
    this.answers = answers;
    this.permissions = permissions;
  }

  @Post
  @Needs(AccessPermissions.WRITE)
  @Operation(
      operationId = "addUser",
      summary = "Add a user",
      description =
          "Name and e-mail address of a user are unique, whatever their case. It has no role yet."
              + " Without a password it cannot sign in. Two requests that differ in the password"
              + " alone are the same for an Idempotency-Key.")
  @Takes(schema = "AccountToAdd", examples = "UserToAdd")
  @Creates(schema = "User", example = "UserAdded")
  @Refuses({CommonPassword.class, UsernameTaken.class, EmailTaken.class})
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Optional<Password> password = body.optional("password", string(Password::chosen));
    Account account = UserJson.account(body, flaws);
    HttpResponse<?> answer =
        answers.answer(
            request,
            idempotencyKey,
            // What is stored of the request must not help to guess the password.
            (account + " with password: " + password.isPresent()).getBytes(StandardCharsets.UTF_8),
            () ->
                added(
                    password
                        .map(it -> accounts.add(account, it))
                        .orElseGet(() -> users.add(account))));
    firstUser.added();
    return answer;
  }

  @Get
  @Needs(AccessPermissions.READ)
  @Operation(operationId = "listUsers", summary = "List users")
  @Lists(schema = "User", items = "users", example = "Users")
  HttpResponse<PageJson<UserJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> username,
      @QueryValue Optional<EmailFragment> email,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    // A search by parts of an address would tell the address, part by part.
    email.ifPresent(_ -> permissions.require(AccessPermissions.EMAILS));
    boolean emails = seesEmails();
    return PageJson.answer(
        request,
        users.list(new UserFilter(username, email), Limit.page(limit, after)),
        user -> UserJson.of(user, emails));
  }

  @Get("/{userId}")
  @Needs(AccessPermissions.READ)
  @Operation(operationId = "readUser", summary = "Read a user")
  @ReadsOne(schema = "User", example = "User")
  @Refuses(UnknownUser.class)
  HttpResponse<UserJson> read(
      @PathVariable UserId userId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    User stored = users.read(userId);
    boolean emails = seesEmails();
    return IfNoneMatch.answer(
        ifMatch, ifNoneMatch, EntityTag.of(stored.version(), emails), UserJson.of(stored, emails));
  }

  @Patch("/{userId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(AccessPermissions.WRITE)
  @Operation(operationId = "reviseUser", summary = "Change a user in part")
  @Takes(schema = "UserPatch", examples = "UserChange")
  @Patches(schema = "User", example = "UserChanged")
  @Refuses({UnknownUser.class, UsernameTaken.class, EmailTaken.class})
  HttpResponse<UserJson> revise(
      @PathVariable UserId userId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    User revised =
        users.revise(userId, IfMatch.of(ifMatch), UserJson.patch(userId, body, flaws, permissions));
    boolean emails = seesEmails();
    return EntityTag.of(revised.version(), emails)
        .on(HttpResponse.ok(UserJson.of(revised, emails)));
  }

  @Delete("/{userId}")
  @Needs(AccessPermissions.WRITE)
  @Operation(
      operationId = "removeUser",
      summary = "Remove a user",
      description =
          "Its profile and its roles go with it, and so does what other contexts keep about it. The"
              + " last administrator stays. Its identity is not given again.")
  @Success({
    @Answer(
        told = "It is gone, and so is what is counted",
        schema = "UserRemoval",
        example = "UserRemoval"),
    @Answer(status = 204, told = "It is gone; nothing else was counted", body = false)
  })
  @Refuses({UnknownUser.class, LastAdmin.class})
  HttpResponse<?> remove(
      @PathVariable UserId userId, @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    return RemovedJson.answer(users.remove(userId, IfMatch.of(ifMatch)));
  }

  private HttpResponse<UserJson> added(User stored) {
    boolean emails = seesEmails();
    URI location = URI.create("/users/" + stored.id().value());
    return EntityTag.of(stored.version(), emails)
        .on(HttpResponse.created(UserJson.of(stored, emails), location));
  }

  private boolean seesEmails() {
    return permissions.include(AccessPermissions.EMAILS);
  }
}
