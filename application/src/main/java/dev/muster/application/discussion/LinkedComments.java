package dev.muster.application.discussion;

import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.TargetType;
import java.util.Collection;

/**
 * Driving port for the neighbours that keep the things and the users of comments. A neighbour calls
 * it within its own unit of work, in a call that was permitted, after the things or users were
 * removed: whoever posted a comment before has ended by then.
 */
@Recorded(Recorded.When.NEVER)
public interface LinkedComments {
  /** Counts the comments on things of one kind. */
  @Permission(Permission.NOTHING)
  long countOn(TargetType type, Collection<Long> things);

  /** Removes the comments on things of one kind, and returns how many. */
  @Permission(Permission.NOTHING)
  long removeOn(TargetType type, Collection<Long> things);

  /** Counts the comments of users. */
  @Permission(Permission.NOTHING)
  long countOf(Collection<CommenterId> users);

  /** Removes the comments of users, and returns how many. */
  @Permission(Permission.NOTHING)
  long removeOf(Collection<CommenterId> users);
}
