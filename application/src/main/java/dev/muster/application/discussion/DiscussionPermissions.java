package dev.muster.application.discussion;

import dev.muster.application.discussion.port.CommentRepository;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.domain.UserRole;
import dev.muster.domain.discussion.CommentId;

/** Names the permissions of the discussion. */
public final class DiscussionPermissions {
  /** Reads comments. */
  public static final String READ = "discussion.read";

  /** Posts comments, in the name of any user, and changes and removes those of anybody. */
  public static final String WRITE = "discussion.write";

  /** The owner of a comment. */
  public static final String AUTHOR = "the author of the comment";

  /** Grants them to roles. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER).and(WRITE, UserRole.EDITOR);

  private DiscussionPermissions() {}

  /**
   * Returns the ownership of comments: a comment is that of the user who wrote it. It stays so
   * until the unit of work ends.
   */
  public static Ownership<CommentId> comments(CommentRepository comments) {
    return new Ownership<>(
        CommentId.class,
        AUTHOR,
        (user, comment) ->
            comments.claim(comment).filter(it -> it.commenter().value() == user).isPresent());
  }
}
