package dev.muster.application.library.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the library: a persistence adapter provides them.
 *
 * @param repository stores authors
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 */
public record LibraryPorts(
    AuthorRepository repository, AuthorReader reader, UnitOfWork unitOfWork) {}
