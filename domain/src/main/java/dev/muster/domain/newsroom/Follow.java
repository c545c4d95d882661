package dev.muster.domain.newsroom;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A user follows a tag.
 *
 * @param user the user
 * @param tag the tag
 * @param since when it began, truncated to microseconds
 */
public record Follow(FollowerId user, TagId tag, Instant since) {
  /** Truncates the moment. */
  public Follow {
    since = since.truncatedTo(ChronoUnit.MICROS);
  }
}
