package dev.muster.domain.library;

/**
 * What a caller says about a book, without its identity and its authors.
 *
 * @param title the title
 * @param isbn the number, which no other book has
 * @param pages the number of pages
 */
public record BookProfile(BookTitle title, Isbn isbn, Pages pages) {}
