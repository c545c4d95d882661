/**
 * The access: users, their profiles, and the roles that they are granted.
 *
 * <p>{@link dev.muster.domain.access.GrantFacts} keeps the last administrator; {@link
 * dev.muster.domain.access.AccessViolation} lists all refusals.
 */
package dev.muster.domain.access;
