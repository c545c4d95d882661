/**
 * The library: authors, books, and who did what for which book.
 *
 * <p>{@link dev.muster.domain.library.AuthorshipFacts} decides on the authors of a book; {@link
 * dev.muster.domain.library.LibraryViolation} lists all refusals.
 */
package dev.muster.domain.library;
