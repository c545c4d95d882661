package dev.muster.domain.roster;

/**
 * Tells the membership after a hero was asked in, and how it came to be.
 *
 * @param membership the membership, active
 * @param outcome how it came to be; never {@link JoinOutcome#UNKNOWN_HERO}
 */
public record JoinResult(Membership membership, JoinOutcome outcome) {}
