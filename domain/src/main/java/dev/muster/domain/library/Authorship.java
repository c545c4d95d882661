package dev.muster.domain.library;

import dev.muster.domain.Version;

/**
 * The link between a book and one of its authors; a pair has at most one.
 *
 * @param book the book
 * @param author the author
 * @param roles all roles of the author in the book
 * @param version the version of the book with which these roles were given: it grows from one life
 *     of the pair to the next
 */
public record Authorship(BookId book, AuthorId author, Roles roles, Version version) {}
