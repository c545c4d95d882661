package dev.muster.web.library.http;

import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.library.Authors;
import dev.muster.application.library.Authorships;
import dev.muster.application.library.Books;
import dev.muster.application.library.LibraryPermissions;
import dev.muster.application.library.LibraryQueries;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.library.BookId;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Wires the driving ports of the library to the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryLibraryWiring {
  @Singleton
  Grants libraryGrants() {
    return LibraryPermissions.GRANTS;
  }

  @Singleton
  LibraryUseCases library(
      InMemoryStore store, List<Dependants<BookId>> dependants, Permissions permissions) {
    return LibraryUseCases.over(InMemoryLibrary.in(store), Dependants.all(dependants))
        .guarded(permissions);
  }

  @Singleton
  Authors authors(LibraryUseCases library) {
    return library.authors();
  }

  @Singleton
  Books books(LibraryUseCases library) {
    return library.books();
  }

  @Singleton
  Authorships authorships(LibraryUseCases library) {
    return library.authorships();
  }

  @Singleton
  LibraryQueries libraryQueries(LibraryUseCases library) {
    return library.queries();
  }
}
