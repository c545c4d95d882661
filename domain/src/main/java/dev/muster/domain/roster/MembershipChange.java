package dev.muster.domain.roster;

import java.util.Optional;

/**
 * A requested change of a membership.
 *
 * @param role the new role, or empty to leave the role to the rules
 * @param active whether the membership is active, or empty for no change
 */
public record MembershipChange(Optional<Role> role, Optional<Boolean> active) {}
