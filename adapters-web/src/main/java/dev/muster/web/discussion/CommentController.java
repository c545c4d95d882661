package dev.muster.web.discussion;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.NotSignedInException;
import dev.muster.application.discussion.Comments;
import dev.muster.application.discussion.DiscussionPermissions;
import dev.muster.application.discussion.DiscussionQueries;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolation.UnknownCommenter;
import dev.muster.domain.discussion.DiscussionViolation.UnknownTarget;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetTypes;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
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
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** Comments over HTTP. */
@Controller("/comments")
@Tag(name = "Comments")
final class CommentController {
  private final Comments comments;
  private final DiscussionQueries queries;
  private final TargetTypes types;
  private final Permissions permissions;
  private final IdempotentAnswers answers;

  CommentController(
      Comments comments,
      DiscussionQueries queries,
      TargetTypes types,
      Permissions permissions,
      IdempotentAnswers answers) {
    this.comments = comments;
    this.queries = queries;
    this.types = types;
    this.permissions = permissions;
    this.answers = answers;
  }

  @Post
  @Needs(DiscussionPermissions.WRITE)
  @Operation(
      operationId = "postComment",
      summary = "Comment on something",
      description =
          "The comment is by the user who sends it, unless another is named. A request that no user"
              + " of the service sends, as in open mode, has to name one.")
  @Takes(schema = "NewComment", examples = "CommentToPost")
  @Creates(schema = "Comment", example = "CommentPosted")
  @Refuses({UnknownCommenter.class, UnknownTarget.class})
  HttpResponse<?> post(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    CommentJson.Posted posted = CommentJson.posted(body, flaws, types, maySayNoUser());
    return answers.answer(
        request,
        idempotencyKey,
        body,
        () -> {
          CommenterId commenter = posted.commenter().orElseGet(this::actor);
          return posted(
              comments.post(new CommentDraft(posted.content(), commenter, posted.target())));
        });
  }

  /** Returns whether the actor is a user; whoever is not signed in learns that, and no flaw. */
  private boolean maySayNoUser() {
    try {
      return permissions.actors().current().userId().isPresent();
    } catch (NotSignedInException nobody) {
      return true;
    }
  }

  private CommenterId actor() {
    return new CommenterId(permissions.require(DiscussionPermissions.WRITE).userId().orElseThrow());
  }

  @Get
  @Needs(DiscussionPermissions.READ)
  @Operation(operationId = "listComments", summary = "List comments")
  @Lists(schema = "Comment", items = "comments", example = "Comments")
  HttpResponse<PageJson<CommentJson>> list(
      HttpRequest<?> request,
      @QueryValue("target") Optional<Target> commentTarget,
      @QueryValue("user") Optional<CommenterId> commenter,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request,
        queries.comments(new CommentFilter(commentTarget, commenter), Limit.page(limit, after)),
        CommentJson::of);
  }

  @Get("/{commentId}")
  @Needs(DiscussionPermissions.READ)
  @Operation(operationId = "readComment", summary = "Read a comment")
  @ReadsOne(schema = "Comment", example = "Comment")
  @Refuses(UnknownComment.class)
  HttpResponse<CommentJson> read(
      @PathVariable CommentId commentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Comment comment = queries.comment(commentId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, comment.version(), CommentJson.of(comment));
  }

  @Patch("/{commentId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(value = DiscussionPermissions.WRITE, own = DiscussionPermissions.AUTHOR)
  @Operation(
      operationId = "reviseComment",
      summary = "Change what a comment says",
      description = "Its user, its thing and its moment stay.")
  @Takes(schema = "CommentPatch", examples = "CommentChange")
  @Patches(schema = "Comment", example = "CommentChanged")
  @Refuses(UnknownComment.class)
  HttpResponse<CommentJson> revise(
      @PathVariable CommentId commentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Comment revised =
        comments.revise(
            commentId, IfMatch.of(ifMatch), CommentJson.patch(commentId, body, flaws, types));
    return EntityTag.of(revised.version()).on(HttpResponse.ok(CommentJson.of(revised)));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete("/{commentId}")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(value = DiscussionPermissions.WRITE, own = DiscussionPermissions.AUTHOR)
  @Operation(operationId = "removeComment", summary = "Remove a comment")
  @Success(@Answer(status = 204, told = "The comment is gone", body = false))
  @Refuses(UnknownComment.class)
  HttpResponse<?> remove(
      @PathVariable CommentId commentId, @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    comments.remove(commentId, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }

  private static HttpResponse<CommentJson> posted(Comment comment) {
    URI location = URI.create("/comments/" + comment.id().value());
    return EntityTag.of(comment.version())
        .on(HttpResponse.created(CommentJson.of(comment), location));
  }
}
