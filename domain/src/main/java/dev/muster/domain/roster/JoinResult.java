package dev.muster.domain.roster;

/**
 * Holds the membership after a request to join.
 *
 * @param membership the active membership
 * @param outcome the effect of the request, never {@link JoinOutcome#UNKNOWN_HERO}
 */
public record JoinResult(Membership membership, JoinOutcome outcome) {}
