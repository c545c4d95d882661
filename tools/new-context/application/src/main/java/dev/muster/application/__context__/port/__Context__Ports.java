package dev.muster.application.__context__.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the __context__: a persistence adapter provides them.
 *
 * @param repository stores __plural__
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 */
public record __Context__Ports(
    __Entity__Repository repository, __Entity__Reader reader, UnitOfWork unitOfWork) {}
