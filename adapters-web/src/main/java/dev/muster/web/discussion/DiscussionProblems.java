package dev.muster.web.discussion;

import static dev.muster.platform.web.problem.RuleEntry.missing;

import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.DiscussionViolation;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolation.UnknownCommenter;
import dev.muster.domain.discussion.DiscussionViolation.UnknownTarget;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.util.List;

/** The rules of the discussion over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class DiscussionProblems extends RuleTable<DiscussionViolation> {
  DiscussionProblems() {
    super(
        DiscussionViolation.class,
        List.of(
            new UnknownComment(new CommentId(1)),
            new UnknownCommenter(new CommenterId(9)),
            new UnknownTarget(new Target(new TargetType("BOOK"), 9))));
  }

  @Override
  protected RuleEntry entry(DiscussionViolation violation) {
    return switch (violation) {
      case UnknownComment(CommentId(long comment)) ->
          missing(
                  "Unknown comment",
                  "/comments/1",
                  """
                  No comment has this identity: it never did, or the comment was removed, by itself or \
                  with its user or with the thing that it was on. GET /comments lists those that there \
                  are.\
                  """)
              .with("commentId", comment);
      case UnknownCommenter(CommenterId(long user)) ->
          missing(
                  "Unknown commenter",
                  "/comments",
                  """
                  No user has this identity: it never did, or the user was removed. GET /users lists \
                  those that there are.\
                  """)
              .with("userId", user);
      case UnknownTarget(Target target) ->
          missing(
                  "Unknown target",
                  "/comments",
                  """
                  The kind is known, but nothing of this kind has this identity: it never did, or it \
                  was removed. A comment is on something that exists, and goes with it.\
                  """)
              .with("target", TargetJson.of(target));
    };
  }
}
