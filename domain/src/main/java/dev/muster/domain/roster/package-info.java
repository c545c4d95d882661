/**
 * The roster: heroes, teams, the memberships between them, and every rule that a membership obeys.
 *
 * <p>What may happen is here: {@link dev.muster.domain.roster.MembershipFacts} decides, {@link
 * dev.muster.domain.roster.RosterViolation} lists all that is refused.
 */
package dev.muster.domain.roster;
