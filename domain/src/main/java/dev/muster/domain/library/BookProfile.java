package dev.muster.domain.library;

/**
 * The data of a book, without its identity and its authors.
 *
 * @param title the title
 * @param isbn the number, unique among books
 * @param pages the number of pages
 */
public record BookProfile(BookTitle title, Isbn isbn, Pages pages) {}
