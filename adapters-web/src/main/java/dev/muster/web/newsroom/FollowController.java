package dev.muster.web.newsroom;

import dev.muster.application.newsroom.Follows;
import dev.muster.application.newsroom.Follows.Followed;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownFollow;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import dev.muster.domain.newsroom.TagId;
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
 * The tags that a user follows, over HTTP. A follow never changes, so it has no tag of an entity.
 */
@Controller("/users/{userId}/tags")
@Tag(name = "Tags")
final class FollowController {
  private final Follows follows;
  private final NewsroomQueries queries;

  FollowController(Follows follows, NewsroomQueries queries) {
    this.follows = follows;
    this.queries = queries;
  }

  @Put("/{tagId}")
  @Needs(value = NewsroomPermissions.WRITE, own = NewsroomPermissions.OWNER)
  @Operation(operationId = "followTag", summary = "Let a user follow a tag")
  @Success(
      value = {
        @Answer(told = "The user followed the tag before", schema = "Follow", example = "Follow"),
        @Answer(
            status = 201,
            told = "The user follows the tag now",
            schema = "Follow",
            example = "Follow")
      },
      about = "Following twice is following once.")
  @Refuses({UnknownUser.class, UnknownTag.class})
  HttpResponse<FollowJson> follow(@PathVariable FollowerId userId, @PathVariable TagId tagId) {
    Followed followed = follows.follow(userId, tagId);
    return HttpResponse.<FollowJson>status(followed.added() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(FollowJson.of(followed.follow()));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete("/{tagId}")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(value = NewsroomPermissions.WRITE, own = NewsroomPermissions.OWNER)
  @Operation(operationId = "unfollowTag", summary = "End that a user follows a tag")
  @Success(@Answer(status = 204, told = "The user does not follow the tag", body = false))
  @Refuses({UnknownUser.class, UnknownTag.class, UnknownFollow.class})
  HttpResponse<?> unfollow(@PathVariable FollowerId userId, @PathVariable TagId tagId) {
    follows.unfollow(userId, tagId);
    return HttpResponse.noContent();
  }

  @Get
  @Needs(value = NewsroomPermissions.READ, own = NewsroomPermissions.OWNER)
  @Operation(operationId = "listTagsOfUser", summary = "List the tags that a user follows")
  @Lists(
      schema = "FollowedTag",
      example = "TagsOfUser",
      items = "tags",
      order = "the identity of the tag")
  @Refuses(UnknownUser.class)
  HttpResponse<PageJson<FollowJson.Followed>> tags(
      HttpRequest<?> request,
      @PathVariable FollowerId userId,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.tagsOf(userId, Limit.page(limit, after)), FollowJson.Followed::of);
  }
}
