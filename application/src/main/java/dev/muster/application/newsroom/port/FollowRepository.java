package dev.muster.application.newsroom.port;

import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.TagId;
import java.util.Collection;

/** Driven port: stores which users follow which tags. Another context keeps the users. */
public interface FollowRepository {
  /**
   * Stores a follow, where the user does not follow the tag already.
   *
   * @param follow of a user that is held in this unit of work
   * @throws NewsroomViolationException with {@link UnknownTag}
   */
  Began begin(Follow follow);

  /** Removes a follow, and returns whether there was one. */
  boolean end(FollowerId user, TagId tag);

  /** Returns the number of follows of users. */
  long count(Collection<FollowerId> users);

  /** Removes all follows of users, and returns their number. */
  long remove(Collection<FollowerId> users);

  /**
   * Holds a follow that began now or before.
   *
   * @param follow the follow as it is stored
   * @param added whether it is new
   */
  record Began(Follow follow, boolean added) {}
}
