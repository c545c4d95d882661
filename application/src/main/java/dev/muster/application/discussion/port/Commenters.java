package dev.muster.application.discussion.port;

import dev.muster.domain.discussion.CommenterId;

/** Driven port: knows the users of the service, who are no part of the discussion. */
@FunctionalInterface
public interface Commenters {
  /**
   * Keeps a user from being removed until the unit of work ends, and returns whether the user
   * exists.
   */
  boolean hold(CommenterId commenter);
}
