package dev.muster.application.newsroom.query;

import dev.muster.domain.newsroom.Tag;

/**
 * Read model: a tag in a list.
 *
 * @param tag the tag
 * @param followers how many users follow it
 */
public record TagEntry(Tag tag, long followers) {}
