package dev.muster.domain.roster;

/**
 * What is told of a team, with or without an identity: what a caller sends before it has one.
 *
 * @param name its unique name
 * @param headquarters the place from which it works
 */
public record TeamProfile(TeamName name, Headquarters headquarters) {}
