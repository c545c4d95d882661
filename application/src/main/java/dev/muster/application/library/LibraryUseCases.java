package dev.muster.application.library;

import dev.muster.application.library.port.LibraryPorts;

/**
 * Creates the driving ports of the library; its use cases cannot be reached in any other way.
 *
 * @param authors adds, reads, changes and removes authors
 */
public record LibraryUseCases(Authors authors) {
  /** Returns the use cases over a persistence adapter. */
  public static LibraryUseCases over(LibraryPorts ports) {
    return new LibraryUseCases(new AuthorService(ports));
  }
}
