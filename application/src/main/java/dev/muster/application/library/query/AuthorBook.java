package dev.muster.application.library.query;

import dev.muster.domain.library.Book;
import dev.muster.domain.library.Roles;

/**
 * Read model: an authorship seen from its author.
 *
 * @param book the book
 * @param roles all roles of the author in the book
 */
public record AuthorBook(Book book, Roles roles) {}
