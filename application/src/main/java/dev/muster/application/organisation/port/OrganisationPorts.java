package dev.muster.application.organisation.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the organisation: a persistence adapter provides them.
 *
 * @param employees stores employees
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 * @param transfer stores and reads the whole organisation
 */
public record OrganisationPorts(
    EmployeeRepository employees,
    OrganisationReader reader,
    UnitOfWork unitOfWork,
    OrganisationTransferStore transfer) {}
