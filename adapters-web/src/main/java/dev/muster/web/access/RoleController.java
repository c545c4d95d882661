package dev.muster.web.access;

import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.RoleGrants;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.UserId;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/**
 * The roles of users over HTTP, from both sides. A granted role never changes, so it has no tag.
 */
@Controller
@Tag(name = "Roles")
final class RoleController {
  private final RoleGrants roles;

  RoleController(RoleGrants roles) {
    this.roles = roles;
  }

  @Put("/users/{userId}/roles/{userRole}")
  @Needs(AccessPermissions.GRANT)
  @Operation(operationId = "grantRole", summary = "Grant a role to a user")
  @Success(
      value = {
        @Answer(told = "The user had the role before", schema = "Grant", example = "Grant"),
        @Answer(
            status = 201,
            told = "The user has the role now",
            schema = "Grant",
            example = "Grant")
      },
      about = "Granting twice is granting once.")
  @Refuses(UnknownUser.class)
  HttpResponse<GrantJson> grant(@PathVariable UserId userId, @PathVariable UserRole userRole) {
    boolean added = roles.grant(userId, userRole);
    return HttpResponse.status(added ? HttpStatus.CREATED : HttpStatus.OK)
        .body(new GrantJson(userId.value(), userRole));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete("/users/{userId}/roles/{userRole}")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(AccessPermissions.GRANT)
  @Operation(
      operationId = "revokeRole",
      summary = "Revoke a role of a user",
      description = "The last administrator keeps the role.")
  @Success(@Answer(status = 204, told = "The user does not have the role", body = false))
  @Refuses({UnknownUser.class, RoleNotGranted.class, LastAdmin.class})
  HttpResponse<?> revoke(@PathVariable UserId userId, @PathVariable UserRole userRole) {
    roles.revoke(userId, userRole);
    return HttpResponse.noContent();
  }

  @Get("/users/{userId}/roles")
  @Needs(AccessPermissions.READ)
  @Operation(operationId = "listRolesOfUser", summary = "List the roles of a user")
  @Lists(
      schema = "GrantedRole",
      example = "RolesOfUser",
      items = "roles",
      order = "role, ADMIN first")
  @Refuses(UnknownUser.class)
  HttpResponse<PageJson<GrantJson.Item>> rolesOf(
      HttpRequest<?> request,
      @PathVariable UserId userId,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, roles.rolesOf(userId, Limit.page(limit, after)), GrantJson.Item::new);
  }

  @Get("/roles/{userRole}/users")
  @Needs(AccessPermissions.READ)
  @Operation(operationId = "listUsersOfRole", summary = "List the users that have a role")
  @Lists(schema = "RoleHolder", example = "UsersOfRole", items = "users")
  HttpResponse<PageJson<RoleHolderJson>> holdersOf(
      HttpRequest<?> request,
      @PathVariable UserRole userRole,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, roles.holdersOf(userRole, Limit.page(limit, after)), RoleHolderJson::of);
  }
}
