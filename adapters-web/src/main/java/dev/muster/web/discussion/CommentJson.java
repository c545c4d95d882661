package dev.muster.web.discussion;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.Moments;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetTypes;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A comment in JSON.
 *
 * @param id its identity
 * @param content what it says
 * @param userId the user who wrote it
 * @param target the thing that it is on
 * @param postedAt the moment when it was posted
 */
@Serdeable
record CommentJson(long id, String content, long userId, TargetJson target, Instant postedAt) {
  private static final JsonType<CommenterId> USER = int64(CommenterId::new);

  /**
   * A comment to be posted.
   *
   * @param commenter the user who is named, if any
   */
  record Posted(Content content, Optional<CommenterId> commenter, Target target) {}

  static CommentJson of(Comment comment) {
    return new CommentJson(
        comment.id().value(),
        comment.content().value(),
        comment.commenter().value(),
        TargetJson.of(comment.target()),
        comment.postedAt());
  }

  /**
   * Reads a comment to be posted.
   *
   * @param byUser whether the actor is a user, who needs not be named
   */
  static Posted posted(JsonBody body, RequestFlaws flaws, TargetTypes types, boolean byUser) {
    Optional<Content> content = body.required("content", string(Content::new));
    Optional<CommenterId> commenter =
        byUser ? body.optional("userId", USER) : body.required("userId", USER);
    Optional<Target> target = body.required("target", TargetJson.type(types));
    return body.complete(
        flaws, () -> new Posted(content.orElseThrow(), commenter, target.orElseThrow()));
  }

  /** Reads a merge patch: an absent content stays, and all else is read-only. */
  static Function<Comment, Content> patch(
      CommentId comment, JsonBody body, RequestFlaws flaws, TargetTypes types) {
    body.fixed("id", int64(CommentId::new), comment);
    Optional<Content> content = body.optional("content", string(Content::new));
    ReadOnlyMembers<Comment> kept = new ReadOnlyMembers<>();
    kept.read(body, "userId", USER, Comment::commenter);
    kept.read(body, "target", TargetJson.type(types), Comment::target);
    kept.read(body, "postedAt", string(Moments::parse), Comment::postedAt);
    return body.complete(
        flaws,
        () ->
            stored -> {
              kept.check(stored);
              return content.orElse(stored.content());
            });
  }
}
