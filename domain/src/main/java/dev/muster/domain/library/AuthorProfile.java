package dev.muster.domain.library;

/**
 * What a caller says about an author, without its identity.
 *
 * @param name its name
 */
public record AuthorProfile(AuthorName name) {}
