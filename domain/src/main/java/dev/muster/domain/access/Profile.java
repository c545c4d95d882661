package dev.muster.domain.access;

import dev.muster.domain.Version;

/**
 * The profile of a user, which has at most one.
 *
 * @param user the user; the profile goes with it
 * @param version the number of its current state
 * @param content all that a caller says about it
 */
public record Profile(UserId user, Version version, ProfileContent content) {}
