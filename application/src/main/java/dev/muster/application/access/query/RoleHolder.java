package dev.muster.application.access.query;

import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;

/** Read model: a user that has a role. */
public record RoleHolder(UserId user, Username username) {}
