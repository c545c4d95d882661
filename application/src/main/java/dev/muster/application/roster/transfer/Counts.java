package dev.muster.application.roster.transfer;

/**
 * How many there are of each part.
 *
 * @param heroes how many heroes
 * @param teams how many teams
 * @param memberships how many memberships
 */
public record Counts(long heroes, long teams, long memberships) {
  /** How many of all parts. */
  public long total() {
    return heroes + teams + memberships;
  }
}
