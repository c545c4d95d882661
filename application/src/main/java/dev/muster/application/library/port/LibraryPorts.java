package dev.muster.application.library.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the library: a persistence adapter provides them.
 *
 * @param authors stores authors
 * @param books stores books
 * @param authorships stores authorships
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 * @param transfer stores and reads the whole library
 */
public record LibraryPorts(
    AuthorRepository authors,
    BookRepository books,
    AuthorshipRepository authorships,
    LibraryReader reader,
    UnitOfWork unitOfWork,
    LibraryTransferStore transfer) {}
