package dev.muster.application.library.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.application.library.port.AuthorReader;
import dev.muster.application.library.port.AuthorRepository;
import dev.muster.application.library.port.LibraryPorts;

/** An adapter of the library, any port of which may be replaced by a broken one. */
record BrokenLibrary(LibraryPorts ports, InMemoryLibrary memory)
    implements WithUnitOfWork<BrokenLibrary> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenLibrary honest() {
    InMemoryLibrary memory = new InMemoryLibrary(new InMemoryStore());
    return new BrokenLibrary(memory.ports(), memory);
  }

  BrokenLibrary withRepository(AuthorRepository repository) {
    return Ports.with(this, AuthorRepository.class, repository);
  }

  BrokenLibrary withReader(AuthorReader reader) {
    return Ports.with(this, AuthorReader.class, reader);
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
