package dev.muster.web.access;

import dev.muster.application.Precondition;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.Profiles;
import dev.muster.domain.access.AccessViolation.UnknownProfile;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Links;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** The profile of a user over HTTP. */
@Controller("/users/{userId}/profile")
@Tag(name = "Users")
final class ProfileController {
  private final Profiles profiles;

  ProfileController(Profiles profiles) {
    this.profiles = profiles;
  }

  @Put
  @Needs(value = AccessPermissions.WRITE, own = AccessPermissions.OWNER)
  @Operation(
      operationId = "putProfile",
      summary = "Make or replace the profile of a user",
      description = "A member that is absent is null.")
  @Takes(schema = "ProfileToPut", examples = "Profile")
  @Links(schema = "Profile", example = "Profile")
  @Refuses(UnknownUser.class)
  HttpResponse<ProfileJson> put(
      @PathVariable UserId userId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    ProfileContent content = ProfileJson.content(body, flaws);
    Precondition precondition = IfMatch.of(ifMatch).and(IfNoneMatch.of(ifNoneMatch));
    Profiles.Put stored = profiles.put(userId, precondition, content);
    ProfileJson profile = ProfileJson.of(stored.profile().content());
    return EntityTag.of(stored.profile().version())
        .on(
            stored.added()
                ? HttpResponse.created(profile, URI.create("/users/" + userId.value() + "/profile"))
                : HttpResponse.ok(profile));
  }

  @Get
  @Needs(value = AccessPermissions.READ, own = AccessPermissions.OWNER)
  @Operation(operationId = "readProfile", summary = "Read the profile of a user")
  @ReadsOne(schema = "Profile", example = "Profile")
  @Refuses({UnknownUser.class, UnknownProfile.class})
  HttpResponse<ProfileJson> read(
      @PathVariable UserId userId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Profile stored = profiles.read(userId);
    return IfNoneMatch.answer(
        ifMatch, ifNoneMatch, stored.version(), ProfileJson.of(stored.content()));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(value = AccessPermissions.WRITE, own = AccessPermissions.OWNER)
  @Operation(
      operationId = "removeProfile",
      summary = "Remove the profile of a user",
      description = "The user stays.")
  @Success(@Answer(status = 204, told = "The profile is gone", body = false))
  @Refuses({UnknownUser.class, UnknownProfile.class})
  HttpResponse<?> remove(
      @PathVariable UserId userId, @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    profiles.remove(userId, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }
}
