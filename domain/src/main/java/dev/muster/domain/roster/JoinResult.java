package dev.muster.domain.roster;

/**
 * A membership as it stands after somebody asked for it.
 *
 * @param membership the membership, active
 * @param outcome how it came to be: never {@link JoinOutcome#UNKNOWN_HERO}
 */
public record JoinResult(Membership membership, JoinOutcome outcome) {}
