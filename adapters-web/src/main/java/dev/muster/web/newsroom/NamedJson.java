package dev.muster.web.newsroom;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A category or a tag as a relation names it, in JSON.
 *
 * @param id its identity
 * @param name its name
 */
@Serdeable
record NamedJson(long id, String name) {}
