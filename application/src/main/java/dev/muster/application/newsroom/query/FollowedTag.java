package dev.muster.application.newsroom.query;

import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.time.Instant;

/**
 * Read model: a tag that a user follows.
 *
 * @param tag the tag
 * @param name its name
 * @param since since when the user follows it
 */
public record FollowedTag(TagId tag, TagName name, Instant since) {}
