package dev.muster.application.access.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the access: a persistence adapter provides them.
 *
 * @param users stores users
 * @param profiles stores profiles
 * @param grants stores the roles of users
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 */
public record AccessPorts(
    UserRepository users,
    ProfileRepository profiles,
    GrantRepository grants,
    AccessReader reader,
    UnitOfWork unitOfWork) {}
