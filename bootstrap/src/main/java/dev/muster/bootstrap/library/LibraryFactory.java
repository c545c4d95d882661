package dev.muster.bootstrap.library;

import dev.muster.application.UnitOfWork;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.library.Authors;
import dev.muster.application.library.Authorships;
import dev.muster.application.library.Books;
import dev.muster.application.library.LibraryPermissions;
import dev.muster.application.library.LibraryQueries;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.port.AuthorRepository;
import dev.muster.application.library.port.AuthorshipRepository;
import dev.muster.application.library.port.BookRepository;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.application.library.port.LibraryReader;
import dev.muster.application.library.port.LibraryTransferStore;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.AtStart;
import dev.muster.domain.library.BookId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/** Wires the library: takes its driven ports, provides its driving ports. */
@Factory
final class LibraryFactory {
  @Singleton
  Grants grants() {
    return LibraryPermissions.GRANTS;
  }

  @Singleton
  @AtStart
  LibraryUseCases useCases(
      AuthorRepository authors,
      BookRepository books,
      AuthorshipRepository authorships,
      LibraryReader reader,
      UnitOfWork unitOfWork,
      LibraryTransferStore transfer,
      List<Dependants<BookId>> dependants,
      Permissions permissions) {
    return LibraryUseCases.over(
            new LibraryPorts(authors, books, authorships, reader, unitOfWork, transfer),
            Dependants.all(dependants))
        .guarded(permissions);
  }

  @Singleton
  Authors authors(LibraryUseCases useCases) {
    return useCases.authors();
  }

  @Singleton
  Books books(LibraryUseCases useCases) {
    return useCases.books();
  }

  @Singleton
  Authorships authorships(LibraryUseCases useCases) {
    return useCases.authorships();
  }

  @Singleton
  LibraryQueries queries(LibraryUseCases useCases) {
    return useCases.queries();
  }
}
