package dev.muster.application.discussion.query;

import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Target;
import java.util.Optional;

/**
 * Selects comments.
 *
 * @param target the thing that they are on
 * @param commenter the user who wrote them
 */
public record CommentFilter(Optional<Target> target, Optional<CommenterId> commenter) {
  /** Selects all comments. */
  public static final CommentFilter ALL = new CommentFilter(Optional.empty(), Optional.empty());
}
