package dev.muster.domain.access;

import dev.muster.domain.Email;

/**
 * What a caller says about a user, without its identity.
 *
 * @param username its name, unique among users
 * @param email its address, unique among users
 */
public record Account(Username username, Email email) {}
