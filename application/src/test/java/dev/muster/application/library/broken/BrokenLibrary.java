package dev.muster.application.library.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.application.library.memory.LibraryTables;
import dev.muster.application.library.port.AuthorRepository;
import dev.muster.application.library.port.AuthorshipRepository;
import dev.muster.application.library.port.BookRepository;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.application.library.port.LibraryReader;
import dev.muster.application.library.port.LibraryTransferStore;

/** An adapter of the library, any port of which may be replaced by a broken one. */
record BrokenLibrary(LibraryPorts ports, LibraryTables tables)
    implements WithUnitOfWork<BrokenLibrary> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenLibrary honest() {
    LibraryTables tables = InMemoryLibrary.tables();
    return new BrokenLibrary(InMemoryLibrary.over(tables), tables);
  }

  BrokenLibrary withAuthors(AuthorRepository authors) {
    return Ports.with(this, AuthorRepository.class, authors);
  }

  BrokenLibrary withBooks(BookRepository books) {
    return Ports.with(this, BookRepository.class, books);
  }

  BrokenLibrary withAuthorships(AuthorshipRepository authorships) {
    return Ports.with(this, AuthorshipRepository.class, authorships);
  }

  BrokenLibrary withReader(LibraryReader reader) {
    return Ports.with(this, LibraryReader.class, reader);
  }

  BrokenLibrary withTransfer(LibraryTransferStore transfer) {
    return Ports.with(this, LibraryTransferStore.class, transfer);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public BrokenLibrary with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }
}
