package dev.muster.application.discussion;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolation.UnknownCommenter;
import dev.muster.domain.discussion.DiscussionViolation.UnknownTarget;
import dev.muster.domain.discussion.DiscussionViolationException;
import java.util.function.Function;

/** Driving port: posts, changes and removes comments. */
public interface Comments {
  /**
   * Posts a comment, now. User and thing are there as long as the comment is.
   *
   * @throws DiscussionViolationException with {@link UnknownCommenter}, {@link UnknownTarget}, the
   *     user first
   */
  @Permission(DiscussionPermissions.WRITE)
  Comment post(CommentDraft draft);

  /**
   * Changes what a comment says. Its author may do so without the permission.
   *
   * @param precondition the required version, if any
   * @param revision returns the new content for the present comment; it may run more than once
   * @throws PreconditionFailedException if the comment has another version
   * @throws DiscussionViolationException with {@link UnknownComment}
   */
  @Permission(value = DiscussionPermissions.WRITE, own = true)
  Comment revise(CommentId comment, Precondition precondition, Function<Comment, Content> revision);

  /**
   * Removes a comment. Its author may do so without the permission.
   *
   * @param precondition the required version, if any
   * @throws PreconditionFailedException if the comment has another version
   * @throws DiscussionViolationException with {@link UnknownComment}
   */
  @Permission(value = DiscussionPermissions.WRITE, own = true)
  void remove(CommentId comment, Precondition precondition);
}
