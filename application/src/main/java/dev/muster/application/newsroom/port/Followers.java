package dev.muster.application.newsroom.port;

import dev.muster.domain.newsroom.FollowerId;
import java.util.Collection;
import java.util.Map;

/** Driven port: knows the users that may follow tags, which another context keeps. */
public interface Followers {
  /**
   * Holds a user: until the unit of work ends, nobody removes it.
   *
   * @return whether it exists
   */
  boolean hold(FollowerId user);

  /** Returns the names of users; those that do not exist are left out. */
  Map<FollowerId, String> names(Collection<FollowerId> users);
}
