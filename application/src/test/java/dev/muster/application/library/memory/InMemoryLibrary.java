package dev.muster.application.library.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.library.port.LibraryPorts;

/** The library in memory: the persistence adapter for tests that need no database. */
public final class InMemoryLibrary {
  private InMemoryLibrary() {}

  /** Returns the driven ports of an empty library, in a store that others may share. */
  public static LibraryPorts in(InMemoryStore store) {
    return over(LibraryTables.in(store));
  }

  /** Returns empty tables. */
  public static LibraryTables tables() {
    return LibraryTables.in(new InMemoryStore());
  }

  /** Returns the driven ports over these tables. */
  public static LibraryPorts over(LibraryTables tables) {
    return new LibraryPorts(
        new InMemoryAuthors(tables),
        new InMemoryBooks(tables),
        new InMemoryAuthorships(tables),
        new InMemoryLibraryReader(tables),
        tables.store(),
        new InMemoryLibraryTransferStore(tables));
  }
}
