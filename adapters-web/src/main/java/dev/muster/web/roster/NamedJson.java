package dev.muster.web.roster;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The other side of a membership in JSON.
 *
 * @param id its identity
 * @param name its name
 */
@Serdeable
record NamedJson(long id, String name) {}
