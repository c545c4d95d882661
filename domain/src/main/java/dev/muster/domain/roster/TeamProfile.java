package dev.muster.domain.roster;

/**
 * The name and the headquarters of a team, without its identity; a caller creates a team from a
 * profile.
 *
 * @param name the unique name
 * @param headquarters the base of the team
 */
public record TeamProfile(TeamName name, Headquarters headquarters) {}
