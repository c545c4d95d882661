package dev.muster.application.academy.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the academy: a persistence adapter provides them.
 *
 * @param repository stores students
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 */
public record AcademyPorts(
    StudentRepository repository, StudentReader reader, UnitOfWork unitOfWork) {}
