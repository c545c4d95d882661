package dev.muster.domain.roster;

import java.util.Optional;

/**
 * What is to change in a membership.
 *
 * @param role the role to have, or empty to keep what the rules make of it
 * @param active whether to be active, or empty to leave that as it is
 */
public record MembershipChange(Optional<Role> role, Optional<Boolean> active) {}
