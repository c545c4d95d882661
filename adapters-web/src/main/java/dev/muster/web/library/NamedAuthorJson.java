package dev.muster.web.library;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An author as a book names it, in JSON.
 *
 * @param id its identity
 * @param name its name
 */
@Serdeable
record NamedAuthorJson(long id, String name) {}
