package dev.muster.domain.library;

/**
 * An author as a book names it.
 *
 * @param author the author
 * @param name the author's name
 * @param roles all roles of the author in the book
 */
public record Credit(AuthorId author, AuthorName name, Roles roles) {}
