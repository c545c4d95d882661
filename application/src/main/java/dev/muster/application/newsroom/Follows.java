package dev.muster.application.newsroom;

import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownFollow;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.TagId;
import java.util.Collection;

/**
 * Driving port: lets users follow tags. A user needs no permission for itself.
 *
 * <p>No follow points at a user that does not exist: a user is held while it begins to follow, and
 * the removal of users removes their follows here, within the same unit of work.
 */
public interface Follows {
  /**
   * Lets a user follow a tag. Calling this method twice has the effect of one call.
   *
   * @throws NewsroomViolationException with {@link UnknownUser}, {@link UnknownTag}, the user first
   */
  @Permission(value = NewsroomPermissions.WRITE, own = true)
  Followed follow(FollowerId user, TagId tag);

  /**
   * Ends that a user follows a tag.
   *
   * @throws NewsroomViolationException with {@link UnknownUser}, {@link UnknownTag}, {@link
   *     UnknownFollow}
   */
  @Permission(value = NewsroomPermissions.WRITE, own = true)
  void unfollow(FollowerId user, TagId tag);

  /** Counts the follows of users, before their removal. */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.NEVER)
  DependantCounts count(Collection<FollowerId> users);

  /**
   * Removes all follows of users that were removed, within the unit of work of the caller.
   *
   * @return what was removed
   */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.NEVER)
  DependantCounts remove(Collection<FollowerId> users);

  /**
   * Holds the follow after {@link #follow}.
   *
   * @param follow the follow
   * @param added whether it is new
   */
  record Followed(Follow follow, boolean added) {}
}
