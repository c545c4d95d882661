package dev.muster.application.discussion;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolationException;

/** Driving port: reads the discussion. */
@Recorded(Recorded.When.NEVER)
public interface DiscussionQueries {
  /**
   * Reads a comment.
   *
   * @throws DiscussionViolationException with {@link UnknownComment}
   */
  @Permission(DiscussionPermissions.READ)
  Comment comment(CommentId comment);

  /**
   * Lists comments by id, in the order in which they were posted. A client that reads all pages
   * sees each comment that is there throughout exactly once.
   *
   * @throws InvalidCursorException if the cursor is of another list
   */
  @Permission(DiscussionPermissions.READ)
  Page<Comment> comments(CommentFilter filter, PageRequest page);
}
