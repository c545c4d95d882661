package dev.muster.application.newsroom.query;

import dev.muster.domain.newsroom.FollowerId;
import java.time.Instant;

/**
 * Read model: a user that follows a tag.
 *
 * @param user the user
 * @param username its name
 * @param since since when it follows the tag
 */
public record TagFollower(FollowerId user, String username, Instant since) {}
