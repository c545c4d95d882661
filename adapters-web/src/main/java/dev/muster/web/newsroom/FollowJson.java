package dev.muster.web.newsroom;

import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.application.newsroom.query.TagFollower;
import dev.muster.domain.newsroom.Follow;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A user that follows a tag, in JSON.
 *
 * @param userId the user
 * @param tagId the tag
 * @param since since when
 */
@Serdeable
record FollowJson(long userId, long tagId, Instant since) {
  /**
   * A tag that a user follows.
   *
   * @param tag the tag
   * @param since since when
   */
  @Serdeable
  record Followed(NamedJson tag, Instant since) {
    static Followed of(FollowedTag followed) {
      return new Followed(
          new NamedJson(followed.tag().value(), followed.name().value()), followed.since());
    }
  }

  /**
   * A user that follows a tag, as the list of the tag names it.
   *
   * @param user the user
   * @param since since when
   */
  @Serdeable
  record Follower(NamedUser user, Instant since) {
    static Follower of(TagFollower follower) {
      return new Follower(
          new NamedUser(follower.user().value(), follower.username()), follower.since());
    }
  }

  /**
   * A user as a relation names it.
   *
   * @param id its identity
   * @param username its name
   */
  @Serdeable
  record NamedUser(long id, String username) {}

  static FollowJson of(Follow follow) {
    return new FollowJson(follow.user().value(), follow.tag().value(), follow.since());
  }
}
