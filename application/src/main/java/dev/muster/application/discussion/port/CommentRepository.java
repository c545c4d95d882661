package dev.muster.application.discussion.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolationException;
import dev.muster.domain.discussion.TargetType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Driven port: loads comments to be changed, and stores them.
 *
 * <p>A claimed comment stays unchanged until the unit of work ends: another claim of it waits. What
 * removes several comments claims them by id, so that two such removals never wait for each other.
 */
public interface CommentRepository {
  /** Stores a new comment in its first version, under an identity that was never used before. */
  Comment add(CommentDraft draft, Instant postedAt);

  /** Loads a comment and claims it; returns empty if it does not exist. */
  Optional<Comment> claim(CommentId comment);

  /**
   * Replaces the previous version of a comment.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws DiscussionViolationException with {@link UnknownComment}
   */
  void update(Comment comment);

  /**
   * Removes a comment.
   *
   * @throws DiscussionViolationException with {@link UnknownComment}
   */
  void remove(CommentId comment);

  /** Counts the comments on things of one kind. */
  long countOn(TargetType type, Collection<Long> things);

  /** Removes the comments on things of one kind with one statement, and returns how many. */
  long removeOn(TargetType type, Collection<Long> things);

  /** Counts the comments of users. */
  long countOf(Collection<CommenterId> users);

  /** Removes the comments of users with one statement, and returns how many. */
  long removeOf(Collection<CommenterId> users);
}
