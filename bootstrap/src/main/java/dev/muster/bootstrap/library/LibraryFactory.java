package dev.muster.bootstrap.library;

import dev.muster.application.UnitOfWork;
import dev.muster.application.library.Authors;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.port.AuthorReader;
import dev.muster.application.library.port.AuthorRepository;
import dev.muster.application.library.port.LibraryPorts;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Wires the library: takes its driven ports, provides its driving port. */
@Factory
final class LibraryFactory {
  @Singleton
  Authors authors(AuthorRepository repository, AuthorReader reader, UnitOfWork unitOfWork) {
    LibraryPorts ports = new LibraryPorts(repository, reader, unitOfWork);
    return LibraryUseCases.over(ports).authors();
  }
}
