/**
 * The roster: heroes, teams, the memberships between them, and all rules of a membership.
 *
 * <p>{@link dev.muster.domain.roster.MembershipFacts} decides on one membership; {@link
 * dev.muster.domain.roster.RosterViolation} lists all refusals.
 */
package dev.muster.domain.roster;
