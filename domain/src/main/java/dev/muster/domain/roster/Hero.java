package dev.muster.domain.roster;

/**
 * A hero of the roster.
 *
 * @param id its identity, given by the repository that stored it first
 * @param profile what is told of it
 */
public record Hero(HeroId id, HeroProfile profile) {}
