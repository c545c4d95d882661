package dev.muster.domain.discussion;

import dev.muster.domain.Violation;

/**
 * A broken rule of the discussion: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface DiscussionViolation extends Violation {
  /** The comment does not exist. */
  record UnknownComment(CommentId comment) implements DiscussionViolation {}

  /** The user who is to be the author of a comment does not exist. */
  record UnknownCommenter(CommenterId commenter) implements DiscussionViolation {}

  /** The thing that a comment is to be on does not exist. */
  record UnknownTarget(Target target) implements DiscussionViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownComment _ -> "unknown-comment";
      case UnknownCommenter _ -> "unknown-commenter";
      case UnknownTarget _ -> "unknown-target";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case UnknownComment(CommentId(long comment)) -> "There is no comment " + comment + ".";
      case UnknownCommenter(CommenterId(long user)) ->
          "There is no user " + user + " to write a comment.";
      case UnknownTarget(Target(TargetType(String type), long id)) ->
          "There is no " + type + " " + id + " to comment on.";
    };
  }
}
