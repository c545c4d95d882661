package dev.muster.application.library;

import dev.muster.application.dependant.Dependants;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.library.BookId;

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
  /**
   * Returns the use cases over a persistence adapter.
   *
   * @param books stands for what other contexts keep about books
   */
  public static LibraryUseCases over(LibraryPorts ports, Dependants<BookId> books) {
    return new LibraryUseCases(
        new AuthorService(ports, books),
        new BookService(ports, books),
        new AuthorshipService(ports),
        new LibraryQueryService(ports.reader()));
  }

  /** Returns these use cases, whose every method asks for its permission first. */
  public LibraryUseCases guarded(Permissions permissions) {
    return new LibraryUseCases(
        permissions.guarded(Authors.class, authors),
        permissions.guarded(Books.class, books),
        permissions.guarded(Authorships.class, authorships),
        permissions.guarded(LibraryQueries.class, queries));
  }
}
