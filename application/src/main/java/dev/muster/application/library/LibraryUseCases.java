package dev.muster.application.library;

import dev.muster.application.library.port.LibraryPorts;

/**
 * Creates the driving ports of the library; its use cases cannot be reached in any other way.
 *
 * @param authors adds, changes and removes authors
 * @param books adds, changes and removes books
 * @param authorships changes the authors of books
 * @param queries reads the library
 */
public record LibraryUseCases(
    Authors authors, Books books, Authorships authorships, LibraryQueries queries) {
  /** Returns the use cases over a persistence adapter. */
  public static LibraryUseCases over(LibraryPorts ports) {
    return new LibraryUseCases(
        new AuthorService(ports),
        new BookService(ports),
        new AuthorshipService(ports),
        new LibraryQueryService(ports.reader()));
  }
}
