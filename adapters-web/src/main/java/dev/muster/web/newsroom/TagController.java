package dev.muster.web.newsroom;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.application.newsroom.Tags;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
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
import java.net.URI;
import java.util.Optional;

/** Tags over HTTP. */
@Controller("/tags")
@io.swagger.v3.oas.annotations.tags.Tag(name = "Tags")
final class TagController {
  private final Tags tags;
  private final NewsroomQueries queries;
  private final IdempotentAnswers answers;

  TagController(Tags tags, NewsroomQueries queries, IdempotentAnswers answers) {
    this.tags = tags;
    this.queries = queries;
    this.answers = answers;
  }

  @Post
  @Needs(NewsroomPermissions.WRITE)
  @Operation(operationId = "addTag", summary = "Add a tag")
  @Takes(schema = "NewTag", examples = "TagToAdd")
  @Creates(schema = "Tag", example = "TagAdded")
  @Refuses(TagNameTaken.class)
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    TagName name = TagJson.added(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(tags.add(name)));
  }

  @Get
  @Needs(NewsroomPermissions.READ)
  @Operation(operationId = "listTags", summary = "List tags with the numbers of their followers")
  @Lists(schema = "TagItem", items = "tags", example = "Tags")
  HttpResponse<PageJson<TagJson.Item>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.tags(new TagFilter(name), Limit.page(limit, after)), TagJson.Item::of);
  }

  @Get("/{tagId}")
  @Needs(NewsroomPermissions.READ)
  @Operation(operationId = "readTag", summary = "Read a tag")
  @ReadsOne(schema = "Tag", example = "Tag")
  @Refuses(UnknownTag.class)
  HttpResponse<TagJson> read(
      @PathVariable TagId tagId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Tag tag = queries.tag(tagId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, tag.version(), TagJson.of(tag));
  }

  @Patch("/{tagId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(NewsroomPermissions.WRITE)
  @Operation(operationId = "renameTag", summary = "Rename a tag")
  @Takes(schema = "TagPatch", examples = "TagChange")
  @Patches(schema = "Tag", example = "TagChanged")
  @Refuses({UnknownTag.class, TagNameTaken.class})
  HttpResponse<TagJson> rename(
      @PathVariable TagId tagId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Tag renamed = tags.rename(tagId, IfMatch.of(ifMatch), TagJson.patch(tagId, body, flaws));
    return EntityTag.of(renamed.version()).on(HttpResponse.ok(TagJson.of(renamed)));
  }

  @Delete("/{tagId}")
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "removeTag",
      summary = "Remove a tag",
      description = "Nobody follows it then.")
  @Success({
    @Answer(
        told = "It is gone, and so are its follows",
        schema = "TagRemoval",
        example = "TagRemoval"),
    @Answer(status = 204, told = "It is gone; nobody followed it", body = false)
  })
  @Refuses(UnknownTag.class)
  HttpResponse<RemovedJson> remove(
      @PathVariable TagId tagId, @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    return RemovedJson.answer(tags.remove(tagId, IfMatch.of(ifMatch)));
  }

  @Get("/{tagId}/followers")
  @Needs(NewsroomPermissions.READ)
  @Operation(operationId = "listFollowersOfTag", summary = "List the users that follow a tag")
  @Lists(
      schema = "TagFollower",
      example = "FollowersOfTag",
      items = "users",
      order = "the identity of the user")
  @Refuses(UnknownTag.class)
  HttpResponse<PageJson<FollowJson.Follower>> followers(
      HttpRequest<?> request,
      @PathVariable TagId tagId,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.followersOf(tagId, Limit.page(limit, after)), FollowJson.Follower::of);
  }

  private static HttpResponse<TagJson> added(Tag tag) {
    URI location = URI.create("/tags/" + tag.id().value());
    return EntityTag.of(tag.version()).on(HttpResponse.created(TagJson.of(tag), location));
  }
}
